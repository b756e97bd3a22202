import { knownPublisher } from '@/lib/fixtures/publisher.ts'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findingLine } from '@/lib/content/finding.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { findingsIn } from '@/lib/editorial/check-content.ts'
import type { CheckOptions } from '@/lib/editorial/check-options.ts'
import { apartFaults } from './apart-faults.ts'

/*
 * Each folder beside this file is a rule, each folder in it a planted mistake: files laid over the sound content in base/,
 * names in deleted.txt taken away, options.json for what a check depends on besides. expected.txt has every finding of the
 * whole check, so that a mistake that is missed and one that is found too much both fail. A folder whose name begins with
 * clean- is the counterpart: what looks like the mistake and is none, so that nothing may be found.
 * `UPDATE_EXPECTED=1` writes expected.txt anew; read the difference before you commit it.
 */
const here = import.meta.dirname
const ownFiles = /(expected|deleted)\.txt$|options\.json$/
/** Where lib/site.ts has the publisher's details does not matter here. */
const siteFile = /^(lib\/site\.ts):\d+:\d+ /
const folders: string[] = []

const soundOptions: Partial<CheckOptions> = {
  now: new Date('2026-12-01T12:00:00+01:00'),
  publisher: knownPublisher,
  accessibilityChecked: '2026-11-24',
}

function optionsOf(overlay: string): Partial<CheckOptions> {
  const file = join(overlay, 'options.json')
  return existsSync(file) ? { ...soundOptions, ...JSON.parse(readFileSync(file, 'utf8')) } : soundOptions
}

function findingsOf(overlay?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-content-'))
  folders.push(folder)
  cpSync(join(here, 'base'), folder, { recursive: true })
  if (overlay) {
    cpSync(overlay, folder, { recursive: true, filter: (path) => !ownFiles.test(path) })
    const deleted = join(overlay, 'deleted.txt')
    if (existsSync(deleted))
      for (const name of readFileSync(deleted, 'utf8').split('\n').filter(Boolean)) rmSync(join(folder, name))
  }
  const content = readContent(folder)
  const findings = findingsIn(content, overlay ? optionsOf(overlay) : soundOptions)
  expect(apartFaults(content)).toEqual([])
  rmSync(folder, { recursive: true, force: true })
  return findings
    .map((finding) => `${findingLine(finding).replaceAll(folder, 'content').replace(siteFile, '$1 ')}\n`)
    .join('')
}

// What a failed check left behind.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

it('finds nothing in sound content', () => {
  expect(findingsOf()).toBe('')
})

const rules = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'base')

describe.each(rules.map(({ name }) => name))('%s', (rule) => {
  const names = readdirSync(join(here, rule))
  const clean = names.filter((name) => name.startsWith('clean-'))

  it.each(names.filter((name) => !clean.includes(name)))('reports %s at its place, and nothing else', (name) => {
    const overlay = join(here, rule, name)
    const expected = join(overlay, 'expected.txt')
    const found = findingsOf(overlay)
    if (process.env.UPDATE_EXPECTED) writeFileSync(expected, found)
    expect(found).toBe(readFileSync(expected, 'utf8'))
    expect(found).toContain(` ${rule} `)
  })

  it.each(clean)('finds nothing in %s', (name) => {
    expect(findingsOf(join(here, rule, name))).toBe('')
  })
})
