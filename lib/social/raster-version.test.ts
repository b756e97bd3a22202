import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderVersion, rasterVersion } from './raster-version.ts'

let folder: string
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rechenwerk-version-'))
  mkdirSync(join(folder, 'faces'))
  write('coverage.ts', 'one')
  write('faces/label.ttf', 'face')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the version of what draws is another when its code or a face changes, or a file comes', () => {
  const versions = [folderVersion(folder)]
  for (const [name, text] of [
    ['coverage.ts', 'two'],
    ['faces/label.ttf', 'other'],
    ['stamps.ts', ''],
  ] as const) {
    write(name, text)
    versions.push(folderVersion(folder))
  }
  expect(new Set(versions).size).toBe(4)
})

test('it is the same as long as only tests change', () => {
  const before = folderVersion(folder)
  write('coverage.test.ts', 'test')
  expect(folderVersion(folder)).toBe(before)
})

test('it names HarfBuzz and zlib', () => {
  expect(rasterVersion()).toMatch(/^[0-9a-f]{64} \d+\.\d+\.\d+ \d+\.\d+[\w.-]* \w+$/)
})
