import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundled, running } from './bundled.mjs'

/** Where packages are found from. */
const packages = join('node_modules', '.cache')
let home: string
let entry: string
let cache: string
beforeEach(() => {
  mkdirSync(packages, { recursive: true })
  home = mkdtempSync(resolve(packages, 'programs-'))
  entry = join(home, 'news', 'headline.ts')
  cache = join(home, 'cache')
  mkdirSync(join(home, 'news'))
  write('words.ts', "export const words: string = 'Eine Fabrik rechnet'")
  write(
    'headline.ts',
    "import { words } from './words.ts'\nimport { parse } from 'yaml'\nimport { readFileSync } from 'node:fs'\n" +
      "console.log(words, parse('in: München').in, readFileSync(new URL('beside.txt', import.meta.url), 'utf8'), process.argv[2])",
  )
  write('beside.txt', 'heute')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** Writes a module as an editor's program does: some time before it is asked for. */
function write(name: string, text: string, secondsAgo = 10) {
  const file = join(home, 'news', name)
  writeFileSync(file, text)
  const then = Date.now() / 1000 - secondsAgo
  utimesSync(file, then, then)
}

const printed = async () => {
  const { stdout, stderr } = spawnSync(process.execPath, [...(await running(entry, cache)), 'früh'], {
    encoding: 'utf8',
  })
  return (stdout + stderr).trim()
}
const programs = () => readdirSync(cache).filter((name) => name.endsWith('.mjs'))

describe('A program as one file', { timeout: 30_000 }, () => {
  it('does what its modules do, and finds what stands beside them', async () => {
    expect(await printed()).toBe('Eine Fabrik rechnet München heute früh')
  })

  it('is made once', async () => {
    const program = await bundled(entry, cache)
    const made = readFileSync(program ?? '', 'utf8')
    expect(await bundled(entry, cache)).toBe(program)
    expect(made).not.toContain('import.meta.url')
    expect(programs()).toHaveLength(1)
  })

  it('is made anew when one of its modules has changed, also to one of the same length', async () => {
    await printed()
    write('words.ts', "export const words: string = 'Eine Fabrik schläft'", 5)
    expect(await printed()).toBe('Eine Fabrik schläft München heute früh')
    write('words.ts', "export const words: string = 'Zwei Fabrik schläft'", 5)
    expect(await printed()).toBe('Zwei Fabrik schläft München heute früh')
  })

  it('is held against tsconfig.json, which says where modules are', async () => {
    await bundled(entry, cache)
    const [record = ''] = readdirSync(cache).filter((name) => name.endsWith('.json'))
    expect(Object.keys(JSON.parse(readFileSync(join(cache, record), 'utf8')).from)).toContain(resolve('tsconfig.json'))
  })

  it('is not taken for the state of a module that was written while it was made', async () => {
    write('words.ts', "export const words: string = 'Eine Fabrik rechnet'", -60)
    await printed()
    expect(existsSync(cache) && readdirSync(cache).filter((name) => name.endsWith('.json'))).toEqual([])
  })

  it('is made anew when it is damaged', async () => {
    const program = (await bundled(entry, cache)) ?? ''
    writeFileSync(program, readFileSync(program, 'utf8').replace('Fabrik', 'Fabrlk'))
    expect(await printed()).toBe('Eine Fabrik rechnet München heute früh')
  })

  it('goes away when another has long taken its place', async () => {
    const old = (await bundled(entry, cache)) ?? ''
    utimesSync(old, 0, 0)
    write('words.ts', "export const words: string = 'Neu'", 5)
    await bundled(entry, cache)
    expect(programs()).toHaveLength(1)
    expect(existsSync(old)).toBe(false)
  })

  it('is left to the loader where nothing can be written', async () => {
    writeFileSync(cache, 'a file in the place of the folder')
    expect(await running(entry, cache)).toEqual(['--import', 'tsx', entry])
  })

  it('is left to the loader where a module has a mistake, which that names with its line', async () => {
    write('words.ts', '\nexport const words: string = = 3')
    expect(await bundled(entry, cache)).toBeUndefined()
    expect(await printed()).toMatch(/words\.ts:2:29/)
  })

  it('names the lines of its modules when it fails', async () => {
    write('words.ts', "export const words: string = String()\n\nthrow new Error('no words')")
    expect(await printed()).toMatch(/at .*words\.ts:3:7/)
  })
})

/** Every program that npm, Next or another program of ours starts. contentlayer's is not among them: what it brings for traces over a network would look for files, and is never asked. */
const started = [
  ...[...readFileSync('package.json', 'utf8').matchAll(/run\.mjs ([a-z]+)"/g)].map(
    ([, name]) => `lib/commands/${name}.ts`,
  ),
  'lib/preview/check-process.ts',
  'lib/publish/publishing.ts',
]

it.each(started)(
  '%s can be one file, and no package in it looks for files that are not there',
  async (path) => {
    const program = await bundled(resolve(path), cache)
    const code = readFileSync(program ?? '', 'utf8')
    expect(code).toContain('sourceMappingURL')
    expect(code.match(/^.*\b(?:__dirname|__filename|import\.meta\.dirname)\b.*$/gm)).toBeNull()
  },
  30_000,
)
