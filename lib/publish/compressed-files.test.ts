import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { brotliQuality, compressedFiles } from './compressed-files.ts'

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
