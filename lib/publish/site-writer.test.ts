import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SiteWriter } from './site-writer.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-writer-'))
  writeFileSync(join(folder, 'page.html'), 'earlier')
})
afterEach(() => rmSync(folder, { recursive: true }))

const inode = () => statSync(join(folder, 'page.html')).ino
const text = () => readFileSync(join(folder, 'page.html'), 'utf8')

it('leaves a file of an earlier site that says the same, and counts it', () => {
  const before = inode()
  const writer = new SiteWriter(folder, true)
  writer.write('page.html', 'earlier')
  expect(inode()).toBe(before)
  expect([writer.paths, writer.bytes]).toEqual([['page.html'], 7])
})

it('puts another text in the place of one as long, and leaves the last site that shares it alone', () => {
  linkSync(join(folder, 'page.html'), join(folder, 'last.html'))
  new SiteWriter(folder, true).write('page.html', 'later ..')
  expect(text()).toBe('later ..')
  new SiteWriter(folder, true).write('page.html', 'another!')
  expect(text()).toBe('another!')
  expect(readFileSync(join(folder, 'last.html'), 'utf8')).toBe('earlier')
})

it('refuses to write over what stands in a folder that should be empty', () => {
  expect(() => new SiteWriter(folder).write('page.html', 'earlier')).toThrow('EEXIST')
})
