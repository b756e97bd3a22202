import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { missingDetails, site } from '@/lib/site.ts'
import { addPicture } from '../pictured-content.ts'

const base = join(import.meta.dirname, '..', 'content', 'base')
const folders: string[] = []
let folder = ''

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'rechenwerk-command-')), 'content')
  folders.push(join(folder, '..'))
  cpSync(base, folder, { recursive: true })
})

afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')

function change(name: string, from: string | RegExp, to: string) {
  const before = read(name)
  expect(before).toMatch(from)
  writeFileSync(at(name), before.replace(from, to))
}

/** Runs one of our commands on the folder. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/run.mjs', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, SITE_URL: '' },
  })
  return { status, stdout, stderr }
}

/** Every file of the folder with its text. */
function everything(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(at(name), 'latin1')]))
}

describe('npm run check', { timeout: 60_000 }, () => {
  it('ends with 0 without an error, with 1 on one, and prints it with its place', () => {
    expect(run('check')).toMatchObject({ status: 0, stderr: '' })
    change('articles/opening/de.mdx', 'slug: fabrik-rechnet', 'slug: Fabrik')
    const { status, stdout } = run('check')
    expect(status).toBe(1)
    expect(stdout).toContain(`${folder}/articles/opening/de.mdx:3:7 error record-shape `)
    expect(stdout).toMatch(/: 1 error, \d warnings?\.\n$/)
  })

  it('takes out where a picture was taken, with --fix, and leaves every pixel', async () => {
    await addPicture(folder)
    const file = at('articles/opening/eisbach.jpg')
    const pixels = () => sharp(file, { autoOrient: true }).raw().toBuffer()
    const before = await pixels()
    expect(run('check', '--rule', 'image-location').stdout).toMatch(
      /de\.mdx:12:16 warning image-location names "eisbach/,
    )
    const { status, stdout } = run('check', '--fix', '--rule', 'image-location')
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/nothing found/) })
    expect(stdout).toContain(`${file}:1:1 mended image-location said where it was taken`)
    expect(readFileSync(file).includes('PLANTED')).toBe(false)
    expect((await pixels()).equals(before)).toBe(true)
  })

  it('prints a list for machines', () => {
    change('articles/opening/de.mdx', 'slug: fabrik-rechnet', 'slug: Fabrik')
    const { status, stdout } = run('check', '--json', '--rule', 'record-shape')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ line: 3, column: 7, severity: 'error', rule: 'record-shape' }),
    ])
  })

  it('looks at the rules it is asked for, and always at what does not parse', () => {
    change('articles/opening/de.mdx', 'slug: fabrik-rechnet', 'slug: Fabrik')
    change('pages/imprint/de.mdx', 'title: Impressum', 'title: "Impressum')
    const { stdout } = run('check', '--rule', 'typography', '--rule', 'heading-order,date-order')
    expect(stdout).not.toContain('record-shape')
    expect(stdout).toContain('yaml-syntax')
  })

  it('ends with 2 and says why when it cannot run', () => {
    const unknown = run('check', '--rule', 'spelling')
    expect(unknown).toMatchObject({ status: 2, stdout: '' })
    expect(unknown.stderr).toMatch(/no rule "spelling"; expected one of: file-unknown, .*typography/)
    expect(run('check', '--quick')).toMatchObject({ status: 2, stdout: '' })
    rmSync(folder, { recursive: true })
    expect(run('check')).toMatchObject({ status: 2, stdout: '' })
  })

  it('mends with --fix what it says it will, tells what, and has nothing left to do the second time', () => {
    change('articles/opening/de.mdx', 'Mehr steht', 'Sie sagte "ja" - und ging ...\\\nMehr steht')
    writeFileSync(at('topics/anlage.yaml'), `\uFEFF${read('topics/anlage.yaml').replaceAll('\n', '\r\n')}`)
    const sound = run('check', '--fix')
    expect(sound.status).toBe(0)
    expect(sound.stdout.match(/ mended (typography|encoding) /g)).toHaveLength(6)
    expect(read('articles/opening/de.mdx')).toContain('Sie sagte „ja“ – und ging …\\\nMehr steht')
    expect(read('topics/anlage.yaml')).toBe(readFileSync(join(base, 'topics/anlage.yaml'), 'utf8'))
    const after = everything()
    expect(run('check', '--fix').stdout).not.toContain('mended')
    expect(everything()).toEqual(after)
  })

  it('is not enough for a release, which names every missing detail in one message and builds nothing', () => {
    const { status, stdout, stderr } = run('release')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^Not released: \d details? (is|are) missing/)
    expect(stderr).toContain('environment  SITE_URL')
    for (const detail of missingDetails(site.publisher)) expect(stderr).toContain(`lib/site.ts  publisher.${detail} `)
  })

  it('is strict about placeholders of the publisher for a release', () => {
    expect(run('check', '--rule', 'publisher-placeholder', '--release').status).toBe(
      run('check', '--rule', 'publisher-placeholder').stdout.includes('nothing found') ? 0 : 1,
    )
  })
})

describe('npm run translated', { timeout: 60_000 }, () => {
  it('records the original on the translation, and the check then knows when it falls behind', () => {
    expect(run('translated', 'opening').status).toBe(0)
    expect(read('articles/opening/en.mdx')).toMatch(
      /\nproduction: machine-drafted\noriginal: \{ language: de, hash: "[0-9a-f]{16}" \}\n---\n/,
    )
    expect(run('check', '--rule', 'translation-behind').stdout).toMatch(/nothing found/)
    change('articles/opening/de.mdx', 'Sie rechnet.', 'Sie rechnet gut.')
    expect(run('check', '--rule', 'translation-behind').stdout).toContain('npm run translated -- opening')
    expect(run('translated', 'opening').status).toBe(0)
    expect(run('check', '--rule', 'translation-behind').stdout).toMatch(/nothing found/)
  })

  it('does the same for an entry of the glossary, named with its folder', () => {
    expect(run('translated', 'glossary/halle').status).toBe(0)
    expect(read('glossary/halle/en.mdx')).toMatch(/\noriginal: \{ language: de, hash: "[0-9a-f]{16}" \}\n---\n/)
    change('glossary/halle/de.mdx', 'Die Halle ist ein Haus', 'Eine Halle ist ein Haus')
    expect(run('check', '--rule', 'translation-behind').stdout).toContain('npm run translated -- glossary/halle')
  })

  it('records nothing and says why for an unknown article or a damaged file', () => {
    const before = everything()
    expect(run('translated')).toMatchObject({ status: 2, stdout: '' })
    expect(run('translated', 'nowhere').stderr).toContain('there is no article "nowhere"')
    expect(everything()).toEqual(before)
    change('articles/opening/en.mdx', 'title: A', 'title: "A')
    expect(run('translated', 'opening').status).toBe(2)
  })
})

describe('npm run published', { timeout: 60_000 }, () => {
  it('records what readers are given, and the check then wants changes announced', () => {
    rmSync(at('published.yaml'))
    expect(run('published')).toMatchObject({ status: 0, stdout: expect.stringContaining('10 texts; 10 new') })
    expect(run('check', '--rule', 'updated-missing,slug-changed').stdout).toMatch(/nothing found/)
    change('articles/opening/de.mdx', 'Sie rechnet.', 'Sie rechnet gut.')
    change('articles/opening/en.mdx', 'slug: factory-computes', 'slug: factory')
    const { status, stdout } = run('check', '--rule', 'updated-missing,slug-changed')
    expect(status).toBe(1)
    expect(stdout).toMatch(/de\.mdx:5:12 error updated-missing .*\n.*en\.mdx:3:7 error slug-changed /)
    expect(run('published').status).toBe(1)
    expect(run('published', 'opening').status).toBe(1)
    expect(run('check', '--rule', 'updated-missing').stdout).toMatch(/nothing found/)
  })

  it('does not throw a damaged record away', () => {
    change('published.yaml', 'hash:', 'mesh:')
    const before = everything()
    expect(run('published').status).toBe(2)
    expect(everything()).toEqual(before)
  })
})
