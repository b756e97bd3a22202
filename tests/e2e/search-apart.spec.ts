import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { joinedIndexes } from '@/lib/search/pagefind-files.ts'
import { indexesMadeApart } from '@/lib/search/search-apart.ts'

/* The search of a large archive is made by a process of its own; here it makes that of the site. */

test.describe.configure({ mode: 'default' })

const project = process.cwd()
const site = resolve('out')
let folder: string

// In a folder of its own, so that nothing is kept for the project's next build.
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-apart-'))
  for (const name of ['.contentlayer', 'node_modules', 'content']) symlinkSync(join(project, name), join(folder, name))
  mkdirSync(join(folder, 'notes'))
  process.env.BUILD_CODE = 'a test'
  process.chdir(folder)
})
test.afterEach(() => {
  process.chdir(project)
  delete process.env.BUILD_CODE
  rmSync(folder, { recursive: true })
})

test('a process of its own makes the search that is published, byte for byte', async () => {
  const files = joinedIndexes(await indexesMadeApart(site, join(folder, 'notes')))
  expect(files.size).toBeGreaterThan(10)
  for (const [path, content] of files)
    expect(readFileSync(join(site, 'pagefind', path)).equals(content), path).toBe(true)
})

test('what that process could not do is said', async () => {
  await expect(indexesMadeApart(join(folder, 'nowhere'), join(folder, 'notes'))).rejects.toThrow(
    /^The search could not be made: .*no such file or directory/s,
  )
})
