import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changedSince, contentState } from './content-state.ts'

let folder: string
const file = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-state-'))
  mkdirSync(file('facts'))
  writeFileSync(file('facts/a.yaml'), 'a: 1')
  writeFileSync(file('facts/b.yaml'), 'b: 1')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('Content', () => {
  test('that nobody touches has not changed', () => {
    expect(changedSince(contentState(folder), folder)).toBeUndefined()
  })

  test.each([
    ['is written', 'facts/a.yaml', () => writeFileSync(file('facts/a.yaml'), 'a: 2')],
    ['vanishes', 'facts/b.yaml', () => rmSync(file('facts/b.yaml'))],
    ['comes', 'facts/c.yaml', () => writeFileSync(file('facts/c.yaml'), 'c: 1')],
    ['is renamed', 'facts/b.yaml', () => renameSync(file('facts/b.yaml'), file('facts/z.yaml'))],
    [
      'is written and keeps size and time',
      'facts/a.yaml',
      () => {
        const { atime, mtime } = statSync(file('facts/a.yaml'))
        writeFileSync(file('facts/a.yaml'), 'a: 3')
        utimesSync(file('facts/a.yaml'), atime, mtime)
      },
    ],
  ])('of which a file %s has changed there', (_, name, change) => {
    const before = contentState(folder)
    change()
    expect(changedSince(before, folder)).toBe(relative('.', file(name)))
  })
})
