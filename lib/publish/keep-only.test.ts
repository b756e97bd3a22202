import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepOnly } from './keep-only.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'))
  for (const path of ['de/eins', 'de/zwei', 'en']) mkdirSync(join(folder, path), { recursive: true })
  for (const path of ['de/eins/index.html', 'de/zwei/index.html', 'robots.txt']) writeFileSync(join(folder, path), path)
})
afterEach(() => rmSync(folder, { recursive: true }))

const left = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

it('leaves what is named, and deletes other files and what is empty then', () => {
  keepOnly(folder, new Set(['de/eins/index.html']))
  expect(left()).toEqual(['de', 'de/eins', 'de/eins/index.html'])
})

it('deletes a link and not what it leads to', () => {
  const other = mkdtempSync(join(tmpdir(), 'other-'))
  writeFileSync(join(other, 'thesis.txt'), '')
  symlinkSync(other, join(folder, 'en', 'link'))
  keepOnly(folder, new Set(['robots.txt']))
  expect(left()).toEqual(['robots.txt'])
  expect(readdirSync(other)).toEqual(['thesis.txt'])
  rmSync(other, { recursive: true })
})
