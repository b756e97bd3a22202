import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { follow } from './follow.ts'
import type { Step } from './steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-follow-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = (text: string, expected: string): Step => ({ kind: 'command', command: text, expected, line: 7 })
const change = (from: string): Step => ({ kind: 'change', path: 'a.txt', from, to: 'new\n', line: 8 })

it('writes, changes and runs in the copy', () => {
  follow(folder, [
    { kind: 'file', path: 'deep/b.txt', text: 'b\n', line: 1 },
    { kind: 'file', path: 'a.txt', text: 'old\n$&\n', line: 2 },
    change('old\n'),
    command('cat a.txt deep/b.txt', 'new\n$&\nb\n'),
  ])
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new\n$&\n')
})

it('names the line of a command that prints something else, and what it prints', () => {
  expect(() => follow(folder, [command('echo one', 'two\n')])).toThrow(/line 7: "echo one".*printed:\none\n/s)
})

it.each([
  ['nowhere', 'stands nowhere\n', 'stand 0 times'],
  ['twice', 'x\n', 'stand 2 times'],
])('names the line of a change to lines that stand %s', (_, from, message) => {
  writeFileSync(join(folder, 'a.txt'), 'x\nx\n')
  expect(() => follow(folder, [change(from)])).toThrow(`line 8: the lines to change ${message} in a.txt`)
})
