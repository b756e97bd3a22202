import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { ContentReader } from './content-reader.ts'
import { goodFiles } from './good-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-good-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  cpSync('tests/content/base', folder, { recursive: true })
})

const reader = new ContentReader(folder)
const good = (shown: ReturnType<ContentReader['read']>) =>
  goodFiles(reader.read(), shown, (files) => reader.contentOf(files))
const path = (name: string) => join(folder, name)
const change = (name: string, from: string, to: string) =>
  writeFileSync(path(name), readFileSync(path(name), 'utf8').replace(from, to))

it('takes on everything while nothing is wrong', () => {
  const newest = reader.read()
  expect(good(new Map())).toEqual({ files: newest, held: [] })
})

it('keeps a file with a mistake as it was last good and takes on the others', () => {
  const shown = reader.read()
  change('articles/opening/de.mdx', 'kind: news', 'kind: opinion')
  change('facts/gpu-count.yaml', 'de:', 'de: Neue')
  const { files, held } = good(shown)
  expect(held).toMatchObject([{ file: path('articles/opening/de.mdx'), rule: 'record-shape' }])
  expect(files.get(path('articles/opening/de.mdx'))).toBe(shown.get(path('articles/opening/de.mdx')))
  expect(files.get(path('facts/gpu-count.yaml'))).not.toBe(shown.get(path('facts/gpu-count.yaml')))
})

it('leaves out a file that never was good', () => {
  change('articles/opening/de.mdx', 'kind: news', 'kind: opinion')
  expect(good(new Map()).files.has(path('articles/opening/de.mdx'))).toBe(false)
})

it('keeps a record that is deleted while texts still name it', () => {
  const shown = reader.read()
  rmSync(path('facts/gpu-count.yaml'))
  const { files, held } = good(shown)
  expect(held.map(({ rule }) => rule)).toContain('reference-unknown')
  expect(files.has(path('facts/gpu-count.yaml'))).toBe(true)
})
