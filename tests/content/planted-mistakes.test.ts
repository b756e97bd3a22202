import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { findingLine } from '@/lib/content/finding.ts'
import { checkContent } from '@/lib/editorial/check-content.ts'

/*
 * Each folder beside this file is a rule, each folder in it a planted mistake: files laid over the sound content in base/,
 * names in deleted.txt taken away. expected.txt has every finding of the whole check, so that a mistake that is missed and
 * one that is found too much both fail. `UPDATE_EXPECTED=1` writes expected.txt anew; read the difference before you commit it.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
const folders: string[] = []

function findingsOf(overlay?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-content-'))
  folders.push(folder)
  cpSync(join(here, 'base'), folder, { recursive: true })
  if (overlay) {
    cpSync(overlay, folder, { recursive: true, filter: (path) => !/(expected|deleted)\.txt$/.test(path) })
    const deleted = join(overlay, 'deleted.txt')
    if (existsSync(deleted))
      for (const name of readFileSync(deleted, 'utf8').split('\n').filter(Boolean)) rmSync(join(folder, name))
  }
  return checkContent(folder)
    .map((finding) => `${findingLine(finding).replaceAll(folder, 'content')}\n`)
    .join('')
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

it('finds nothing in sound content', () => {
  expect(findingsOf()).toBe('')
})

const rules = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'base')

describe.each(rules.map(({ name }) => name))('%s', (rule) => {
  it.each(readdirSync(join(here, rule)))('reports %s at its place, and nothing else', (name) => {
    const overlay = join(here, rule, name)
    const expected = join(overlay, 'expected.txt')
    const found = findingsOf(overlay)
    if (process.env.UPDATE_EXPECTED) writeFileSync(expected, found)
    expect(found).toBe(readFileSync(expected, 'utf8'))
    expect(found).toContain(` ${rule} `)
  })
})
