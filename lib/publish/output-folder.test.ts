import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outputFolder } from './output-folder.ts'
import { markOwn } from './own-folder.ts'

let project: string
beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'project-')))
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

const find = (name: string) => outputFolder(name, project, join(project, '.next'))
const message = (name: string) => find(name).problem?.message

test('accepts a folder that does not exist, an empty one, and one that a build has made', () => {
  expect(find('out')).toEqual({ name: 'out', path: join(project, 'out') })
  mkdirSync(join(project, 'out'))
  expect(message('out')).toBeUndefined()
  writeFileSync(join(project, 'out', 'index.html'), '')
  markOwn(join(project, 'out'))
  expect(message('out')).toBeUndefined()
})

test('finds an absolute folder', () => {
  expect(find(join(project, 'site')).path).toBe(join(project, 'site'))
})

test('refuses a folder with files that no build has made, and leaves them alone', () => {
  mkdirSync(join(project, 'home'))
  writeFileSync(join(project, 'home', 'thesis.txt'), 'x')
  expect(find('home').problem).toEqual({
    kind: 'folder',
    name: 'home',
    message:
      'holds files that no build has put there, such as thesis.txt; move that away, or set OUT_DIR to a folder that ' +
      'builds may replace',
  })
  expect(readdirSync(join(project, 'home'))).toEqual(['thesis.txt'])
})

test.each(['.git', 'CNAME', 'thesis'])('refuses a folder of ours in which somebody has put %s', (name) => {
  mkdirSync(join(project, 'out'))
  markOwn(join(project, 'out'))
  mkdirSync(join(project, 'out', name))
  expect(message('out')).toMatch(`holds ${name}, which no build has put there;`)
})

test('does not mind what file managers leave behind', () => {
  mkdirSync(join(project, 'out'))
  markOwn(join(project, 'out'))
  writeFileSync(join(project, 'out', '.DS_Store'), '')
  expect(message('out')).toBeUndefined()
})

test('refuses a file', () => {
  writeFileSync(join(project, 'out'), '')
  expect(message('out')).toMatch(/^is not a folder/)
})

test.each(['.', '..', '/'])('refuses %s, which holds the project', (name) => {
  expect(message(name)).toMatch(/^holds the project/)
})

test.each(['public', 'public/site', '.next', '.next/site', 'content'])('refuses %s, even if it is empty', (name) => {
  mkdirSync(join(project, name), { recursive: true })
  expect(message(name)).toMatch(`is in ${name.split('/')[0]};`)
})

test('follows a link, so that not the link is replaced', () => {
  mkdirSync(join(project, 'real'))
  symlinkSync('real', join(project, 'out'))
  expect(find('out').path).toBe(join(project, 'real'))
  writeFileSync(join(project, 'real', 'thesis.txt'), 'x')
  expect(message('out')).toMatch('thesis.txt')
})
