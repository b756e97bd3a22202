import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import type { TestBuild } from './fixtures/finished-build.ts'
import { code, first, published, withSuccessiveBuilds } from './fixtures/successive-builds.ts'
import { keepRecord, recordOfSite, timeOfRecord } from './site-record.ts'

let project: string
const file = () => join(project, '.next/cache/last-site')
const record = (code: string) => ({
  code,
  folder: { ino: 1, born: 2 },
  finished: 3,
  digests: { '/de': 'x'.repeat(500) },
  shared: {},
  files: [],
})
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'rechenwerk-record-'))
})
afterEach(() => rmSync(project, { recursive: true }))

test('The time of the last site is known without reading all that is kept of it', () => {
  keepRecord(project, record('version-of-the-code-22'))
  utimesSync(file(), 1000, 1000)
  expect(timeOfRecord(project, 'version-of-the-code-22')).toBe(1_000_000)
  expect(statSync(file()).size).toBeGreaterThan(500)
})

test.each([
  ['none is kept', () => {}],
  ['another version of the code has made it', () => keepRecord(project, record('version-of-the-code-23'))],
  [
    'it is damaged',
    () => {
      mkdirSync(join(project, '.next/cache'), { recursive: true })
      writeFileSync(file(), 'x')
    },
  ],
])('It is not known where %s', (_, leave) => {
  leave()
  expect(timeOfRecord(project, 'version-of-the-code-22')).toBeUndefined()
})

describe('The record of a site', () => {
  withSuccessiveBuilds()

  const recordIn = ({ projectDir }: TestBuild, version = code) =>
    recordOfSite(projectDir, join(projectDir, 'out'), version)

  it('holds for the site that it was written of', async () => {
    expect(recordIn(await published())?.digests).toEqual(first)
  })

  it('does not hold for another version of the code', async () => {
    expect(recordIn(await published(), 'version-2')).toBeUndefined()
  })

  it('does not hold when it is damaged', async () => {
    const build = await published()
    const file = join(build.projectDir, '.next/cache/last-site')
    writeFileSync(file, readFileSync(file).subarray(0, -1))
    expect(recordIn(build)).toBeUndefined()
  })
})
