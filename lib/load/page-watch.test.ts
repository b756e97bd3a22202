import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageFault } from './page-watch.ts'
import { makeVersion } from './site-version.ts'

const page = (version: string) =>
  Buffer.from(`<script src="/scripts/${version}/a.js"></script><script src="/scripts/${version}/b.js"></script>`)
const fileOf = (version: string) => page(version)

test('A whole page of one version is as it should be', () => {
  expect(pageFault('/de/', 200, page('v2'), fileOf)).toEqual({ version: 'v2' })
})

test('A failed, a mixed and a torn page are noticed', () => {
  const mixed = Buffer.from(`${page('v1')}${page('v2')}`)
  expect(pageFault('/de/', 404, page('v2'), fileOf).fault).toBe('/de/ answers 404')
  expect(pageFault('/de/', 200, mixed, fileOf).fault).toBe('/de/ is of the versions v1 and v2')
  expect(pageFault('/de/', 200, page('v2').subarray(0, 60), fileOf).fault).toBe('/de/ is not the whole page of v2')
})

test('A version differs in its pages and scripts, and leaves the built site alone', () => {
  const home = mkdtempSync(join(tmpdir(), 'versions-'))
  const site = join(home, 'out')
  for (const folder of ['de', 'scripts/v0']) mkdirSync(join(site, folder), { recursive: true })
  writeFileSync(join(site, 'de/index.html'), page('v0'))
  writeFileSync(join(site, 'scripts/v0/a.js'), 'a')
  writeFileSync(join(site, 'robots.txt'), 'same')
  makeVersion(site, join(home, 'v7'), 'v7', ['/de/'])
  const of = (path: string) => readFileSync(join(home, path), 'utf8')
  expect(of('v7/de/index.html')).toBe(`${page('v7')}<!-- v7 -->`)
  expect(of('v7/scripts/v7/a.js')).toBe('a\n// v7\n')
  expect([of('v7/robots.txt'), of('out/de/index.html'), of('out/scripts/v0/a.js')]).toEqual([
    'same',
    `${page('v0')}`,
    'a',
  ])
  rmSync(home, { recursive: true })
})
