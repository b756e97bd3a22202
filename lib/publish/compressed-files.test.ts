import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { brotliQuality, compressFiles } from './compressed-files.ts'

let folder: string
let paths: string[]
beforeEach(() => {
  paths = []
  folder = mkdtempSync(join(tmpdir(), 'compressed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function file(path: string, content: string) {
  paths.push(path)
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** The compressed files by their paths, in the order of those. */
async function compressedFiles(folder: string, paths: readonly string[]) {
  const files: [string, Uint8Array][] = []
  await compressFiles(folder, paths, (path, content) => void files.push([path, content]))
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const long = 'Rechenwerk, auf Deutsch und Englisch. '.repeat(40)

describe('Of the finished site', () => {
  test('each text file is there with brotli and gzip, and gives the same text', async () => {
    for (const path of ['de/index.html', 'a.svg', 'x/feed.xml', 'd.csv', 'a/index.md']) file(path, long)
    const files = await compressedFiles(folder, paths)
    expect([...files.keys()]).toEqual([
      'a.svg.br',
      'a.svg.gz',
      'a/index.md.br',
      'a/index.md.gz',
      'd.csv.br',
      'd.csv.gz',
      'de/index.html.br',
      'de/index.html.gz',
      'x/feed.xml.br',
      'x/feed.xml.gz',
    ])
    expect(brotliDecompressSync(files.get('de/index.html.br') ?? Buffer.of()).toString()).toBe(long)
    expect(gunzipSync(files.get('de/index.html.gz') ?? Buffer.of()).toString()).toBe(long)
  })

  test('what is compressed already, tiny or for servers alone is left out', async () => {
    for (const path of ['og.png', 'a.woff2', 'pagefind/a.pf_fragment', '_headers', '.server/notes.txt', '.rechenwerk'])
      file(path, long)
    file('tiny.txt', 'x')
    expect([...(await compressedFiles(folder, paths)).keys()]).toEqual([])
    file('.well-known/security.txt', long)
    expect((await compressedFiles(folder, paths)).size).toBe(2)
  })

  test('what nobody asks for is left alone', async () => {
    file('de/index.html', long)
    expect(await compressedFiles(folder, [])).toEqual(new Map())
  })

  test('a file that is not there is an error', async () => {
    await expect(compressFiles(folder, ['missing.html'], () => {})).rejects.toThrow(/ENOENT.*missing\.html/)
  })

  test('many files are all there, shared by several threads', async () => {
    for (let number = 0; number < 100; number += 1) file(`${number}.html`, `${long}${number}`)
    const files = await compressedFiles(folder, paths)
    expect(files.size).toBe(200)
    expect(gunzipSync(files.get('57.html.gz') ?? Buffer.of()).toString()).toBe(`${long}57`)
  })

  test('the same bytes come of the same files', async () => {
    file('de/index.html', long)
    expect(await compressedFiles(folder, paths)).toEqual(await compressedFiles(folder, paths))
  })
})

test('BROTLI_QUALITY says how hard to try, and must be a quality', () => {
  expect(brotliQuality({ NODE_ENV: 'test' })).toBe(5)
  expect(brotliQuality({ NODE_ENV: 'test', BROTLI_QUALITY: '11' })).toBe(11)
  for (const wrong of ['12', 'best', '-1'])
    expect(() => brotliQuality({ NODE_ENV: 'test', BROTLI_QUALITY: wrong })).toThrow(/from 0 to 11/)
})
