import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 30_000 })

const root = resolve(fileURLToPath(new URL('.', import.meta.url)), '../..')
const text = join(root, 'tests/content/zeitung.txt')
let folder: string
let fingerprint: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rechenwerk-source-'))
  cpSync(join(root, 'tests/content/base'), folder, { recursive: true })
  fingerprint = join(folder, 'sources/zeitung.fingerprint')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function source(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/commands/source.ts', ...args],
    {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: folder },
      encoding: 'utf8',
    },
  )
  return { status, output: stdout + stderr }
}

it('writes the fingerprint beside the source’s record and says what it found', () => {
  const before = readFileSync(fingerprint, 'utf8')
  rmSync(fingerprint)
  const { status, output } = source('zeitung', text)
  expect(output).toContain('5 of 5 quotations and wordings found')
  expect(status).toBe(0)
  expect(readFileSync(fingerprint, 'utf8')).toBe(before)
})

it('names the place of each quotation that does not stand in the text, and does not seal it', () => {
  const quote = join(folder, 'quotes/handeln.yaml')
  writeFileSync(quote, readFileSync(quote, 'utf8').replace('wir handeln', 'wir bauen'))
  const { status, output } = source('zeitung', text)
  expect(output).toContain(`${quote}:1:7 error source`)
  expect(output).toContain('4 of 5 quotations and wordings found')
  expect(status).toBe(1)
})

it.each([
  ['an unknown source', ['radio', text], 'there is no source "radio"; expected'],
  ['a missing file', ['zeitung', 'nowhere.txt'], 'the text file nowhere.txt cannot be read'],
  ['a folder', ['zeitung', 'lib'], 'the text file lib cannot be read'],
  ['missing arguments', ['zeitung'], 'usage: npm run source -- <id> <text file>'],
  ['too many arguments', ['zeitung', text, text], 'usage: npm run source -- <id> <text file>'],
])('says what is wrong with %s and writes nothing', (_, args, message) => {
  rmSync(fingerprint)
  const { status, output } = source(...args)
  expect(output).toContain(message)
  expect(output).not.toMatch(/^\s+at /m)
  expect(status).toBe(2)
  expect(existsSync(fingerprint)).toBe(false)
})

it.each([
  ['is not UTF-8', Buffer.from('Die Anlage l\u00e4uft. '.repeat(30), 'latin1'), 'is not UTF-8'],
  ['is too short', Buffer.from('Die Anlage läuft.'), 'the text has 3 words; expected'],
  ['is empty', Buffer.alloc(0), 'the text has 0 words; expected'],
])('leaves the fingerprint alone when the text %s', (_, bytes, message) => {
  const before = readFileSync(fingerprint, 'utf8')
  const file = join(folder, 'text.txt')
  writeFileSync(file, bytes)
  const { status, output } = source('zeitung', file)
  expect(output).toContain(message)
  expect(status).toBe(2)
  expect(readFileSync(fingerprint, 'utf8')).toBe(before)
})
