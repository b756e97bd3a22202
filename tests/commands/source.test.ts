import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'

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
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/run.mjs', 'source', ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  })
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
  ['a missing file', ['zeitung', 'nowhere.txt'], 'the text file nowhere.txt cannot be read'],
  ['a folder', ['zeitung', 'lib'], 'the text file lib cannot be read'],
  ['missing arguments', [], 'usage: npm run source -- <id> <text file>'],
  ['a source without proposals', ['zeitung'], 'nothing has been proposed for "zeitung" yet; expected its text'],
])('says what is wrong with %s and writes nothing', (_, args, message) => {
  rmSync(fingerprint)
  const before = readdirSync(folder, { recursive: true }).length
  const { status, output } = source(...args)
  expect(output).toContain(message)
  expect(output).not.toMatch(/^\s+at /m)
  expect(status).toBe(2)
  expect(readdirSync(folder, { recursive: true })).toHaveLength(before)
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

const report = `Eine zweite Halle geht in Betrieb

4. März 2026

Die neue Halle im Tucherpark hat zwölf Kühlkreisläufe und nahezu 9.000 Grafikprozessoren. Sie kostet rund 300 Millionen Euro und wird vollständig mit Strom aus Wasserkraft betrieben, sagen die Betreiber.

„Wer rechnen will, muss bauen“, sagte Eva Beispiel. Ob das stimmt, weiß am Bach niemand, und die Nachbarn fragen sich, wann es wieder still wird.
`

it('takes in a text that nobody knows, and carries out what the editor decides on what it finds', () => {
  // Not in the content folder, where it would be an unknown file.
  const beside = mkdtempSync(join(tmpdir(), 'rechenwerk-text-'))
  onTestFinished(() => rmSync(beside, { recursive: true, force: true }))
  const file = join(beside, 'radio.txt')
  writeFileSync(file, report)
  const { status, output } = source('radio', file)
  expect(status).toBe(0)
  expect(output).toContain('sources/radio.yaml: new. Fill in what stands between ‹ and ›.')
  expect(output).toMatch(/^ +2 {2}5 +figure {2}12 Kühlkreisläufe +.*hat zwölf Kühlkreisläufe/m)
  expect(output).toMatch(/^ +3 {2}5 +figure {2}almost 9,000 gpu .* gpu-count$/m)
  expect(output).toMatch(/^ +6 {2}7 +quote +sprecherin +Wer rechnen will, muss bauen$/m)
  expect(output).not.toContain('\u001b')

  const decided = source('radio', '--accept', '2,6', '--drop', 'rest')
  expect(decided.status).toBe(0)
  expect(decided.output).toContain('facts/kuehlkreislaeufe.yaml is new')
  expect(decided.output).toContain('1: dropped; it will not be proposed again.')
  expect(decided.output).toContain('No proposal is open.')
})

const commands = '\u001b[2J\u001b]0;title\u0007'
const hostile = `Ein Titel ${commands} mit \u202eZeichen

Die Anlage hat ${commands}12.345 km Kabel und <b>777</b> \u202eEuro ${commands}je Tag. ${'Wort für Wort geht es weiter. '.repeat(20)}

„Wir ${commands}bauen \u202ejetzt die neue Halle im Tal“, sagte Eva ${commands}Beispiel.
`

it('takes what a terminal obeys out of a text, and prints it nowhere', () => {
  const beside = mkdtempSync(join(tmpdir(), 'rechenwerk-text-'))
  onTestFinished(() => rmSync(beside, { recursive: true, force: true }))
  const file = join(beside, 'hostile.txt')
  writeFileSync(file, hostile)
  const { status, output } = source('radio', file)
  expect(status).toBe(0)
  expect(output).toMatch(/12,345 kilometre/)
  expect(output).not.toMatch(/[^\P{C}\n]/u)
  const record = readFileSync(join(folder, 'sources/radio.yaml'), 'utf8')
  expect(record).toContain('title: "Ein Titel')
  for (const written of [record, readFileSync(join(folder, 'sources/radio.proposals.yaml'), 'utf8')])
    expect(written).not.toMatch(/[^\P{C}\n]|\\e|\\u00|\\a/u)

  // Notes that somebody has written by hand.
  const notes = join(folder, 'sources/radio.proposals.yaml')
  writeFileSync(notes, readFileSync(notes, 'utf8').replace(/wording: "/, 'wording: "\\e[2J\\u202e'))
  const listed = source('radio')
  expect(listed.output).toContain('<U+001B>[2J<U+202E>')
  expect(listed.output).not.toMatch(/[^\P{C}\n]/u)
})

it.each([
  ['an id that leads out of the folder', ['../../radio', text]],
  ['an id with a null byte’s spelling', ['a%00b', text]],
  ['an id that a terminal obeys', [`a${commands}`, text]],
  ['a file whose name a terminal obeys', ['radio', `nowhere${commands}.txt`]],
  ['a name of a record that leads out of the folder', ['zeitung', '--accept', '1', '--id', '../../radio']],
  ['a figure whose name a terminal obeys', ['zeitung', '--accept', '1', '--to', commands]],
  ['numbers that a terminal obeys', ['zeitung', '--accept', commands]],
])('refuses %s in words that only print', (_, args) => {
  const before = readdirSync(folder, { recursive: true }).sort()
  const { status, output } = source(...args)
  expect(status).toBe(2)
  expect(output).toContain('Nothing was changed: ')
  expect(output).not.toMatch(/[^\P{C}\n]|^\s+at /mu)
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
})

it('refuses a text of more than two megabytes before reading it', () => {
  const beside = mkdtempSync(join(tmpdir(), 'rechenwerk-text-'))
  onTestFinished(() => rmSync(beside, { recursive: true, force: true }))
  const file = join(beside, 'long.txt')
  writeFileSync(file, 'Ein Satz. '.repeat(200_001))
  const { status, output } = source('radio', file)
  expect(status).toBe(2)
  expect(output).toContain('has 2,000,010 bytes; expected at most 2,000,000 bytes')
})
