import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { textHash } from '../../content/history/text-hash.ts'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import { readDocument } from '../../content/input/read-content.ts'
import type { Language } from '../../languages.ts'
import { versionWithHash } from './git.ts'
import { differences, piecesBySection, sideBySide } from './side-by-side.ts'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-desk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function article(language: Language, body: string, fields = ''): ContentFile {
  const text = `---\ntitle: Halle\n${fields}---\n\n${body}\n`
  const path = join(folder, `${language}.mdx`)
  return readDocument({ path, kind: 'article', id: 'a', language }, new TextEncoder().encode(text), [])
}

const content = (...files: ContentFile[]): Content => ({
  folder,
  files,
  pictures: new Map(),
  fingerprints: new Map(),
  findings: [],
})
const before = article('de', 'Der Anfang.\n\n## Teil\n\nDas alte Ende.')
const after = article('de', 'Der Anfang.\n\n## Teil\n\nDas neue Ende.')
const english = article(
  'en',
  'The start.\n\n## Part\n\nThe end.',
  `original: { language: de, hash: "${textHash(before)}" }\n`,
)

describe('differences', () => {
  it('marks what was added and removed in the section where it stands, and loses no word of the new text', () => {
    const sections = piecesBySection(differences('a\n\n## B\n\nold end', 'a\n\n## B\n\nnew end'))
    expect(sections[0]).toEqual([{ text: 'a\n\n' }])
    expect(sections[1]).toContainEqual({ text: 'old', change: 'removed' })
    expect(sections[1]).toContainEqual({ text: 'new', change: 'added' })
    const kept = sections.flat().filter(({ change }) => change !== 'removed')
    expect(kept.map(({ text }) => text).join('')).toBe('a\n\n## B\n\nnew end')
  })
})

describe('the two languages', () => {
  it('stand section beside section, with what has changed in the original since the translation', () => {
    const shown = sideBySide(content(after, english), 'a', () => ({ file: before, day: '2026-02-04' }))
    expect(shown?.sections).toHaveLength(2)
    expect(shown?.sections[1]?.de).toContainEqual({ text: 'neue', change: 'added' })
    expect(shown?.sections[1]?.en.map(({ text }) => text).join('')).toContain('## Part')
    expect(shown?.note).toContain('2026-02-04')
  })

  it('have no marks while the translation is up to date', () => {
    const shown = sideBySide(content(before, english), 'a', () => 'not asked')
    expect(shown?.note).toBe('The translation is up to date with its original.')
    expect(shown?.sections.flatMap(({ de }) => de).some(({ change }) => change)).toBe(false)
  })

  it('are not shown where one is missing', () => {
    expect(sideBySide(content(after), 'a')).toBeUndefined()
  })
})

describe('the text at the time of the translation', () => {
  it('is not known without Git, and the desk says so', () => {
    writeFileSync(before.path, before.text)
    expect(versionWithHash(before, textHash(before) ?? '')).toMatch(/no Git here/)
  })

  it('is found in the history of its file by its hash, and missed in words where no commit holds it', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder })
    git('init', '-q')
    for (const version of [before, after]) {
      writeFileSync(version.path, version.text)
      git('add', '.')
      git('commit', '-q', '-m', 'Text')
    }
    const found = versionWithHash(after, textHash(before) ?? '')
    expect(typeof found === 'string' ? found : found.file.text).toBe(before.text)
    expect(versionWithHash(after, '0123456789abcdef')).toMatch(/No commit holds/)
  })
})
