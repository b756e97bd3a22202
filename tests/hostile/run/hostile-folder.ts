import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { base, type HostileCase } from '../hostile-case.ts'

/** What stands in the files outside of the content folder; it may turn up nowhere. */
export const secretWords = 'the-words-of-a-file-outside'

/** A content folder with the sound content, in which hostile files lie for a moment, and a secret beside it. */
export class HostileFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'rechenwerk-hostile-'))
  readonly content = join(this.root, 'content')

  constructor() {
    cpSync(base, this.content, { recursive: true })
    const secrets = join(this.root, 'secrets')
    mkdirSync(join(secrets, 'opening'), { recursive: true })
    for (const path of ['secret', 'de.mdx', 'secret.yaml', 'opening/de.mdx'])
      writeFileSync(join(secrets, path), `---\ntitle: ${secretWords}\n---\n\n{${secretWords}}\n`)
  }

  /** Lays a hostile file down, lets something look at it, and puts the sound content back. */
  with<Result>(one: HostileCase, look: () => Result): Result {
    const file = join(this.content, one.path)
    rmSync(file, { recursive: true, force: true })
    mkdirSync(dirname(file), { recursive: true })
    this.write(file, one.content)
    try {
      return look()
    } finally {
      const [top = ''] = one.path.split('/')
      rmSync(join(this.content, top), { recursive: true, force: true })
      if (existsSync(join(base, top))) cpSync(join(base, top), join(this.content, top), { recursive: true })
    }
  }

  private write(file: string, content: HostileCase['content']) {
    if (content === 'pipe') execFileSync('mkfifo', [file])
    else if (typeof content === 'object' && 'link' in content) {
      const places: Record<string, string> = { SECRET: 'secrets/secret', SECRETS: 'secrets' }
      const inside = places[content.link]
      symlinkSync(inside ? join(this.root, inside) : content.link, file)
    } else writeFileSync(file, content)
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true })
  }
}
