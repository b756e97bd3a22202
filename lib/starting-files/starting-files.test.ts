import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../editorial/check-content.ts'
import { knownPublisher } from '../fixtures/publisher.ts'
import { type Answers, idFrom, startingFiles } from './starting-files.ts'
import { questionsOf, type StartingKind, startingKindNames } from './starting-kinds.ts'
import { writeNewFiles } from './write-new-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-new-'))
const now = new Date('2026-12-01T11:30:00Z')
const options = {
  now,
  publisher: knownPublisher,
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As little as can be said: the German name, and the first of each choice. */
function least(kind: StartingKind): Answers {
  const choices = questionsOf(kind).flatMap(({ flag, options: [first] = [] }) => (first ? [[flag, [first]]] : []))
  return { id: 'neu', names: { de: 'Neu' }, slugs: { de: 'neu' }, fields: Object.fromEntries(choices), now }
}

/** Files in a copy of sound content, and what the check says of them. */
function findingsWith(name: string, kinds: readonly StartingKind[], answers: (kind: StartingKind) => Answers) {
  const copy = join(folder, name)
  cpSync('tests/content/base', copy, { recursive: true })
  const files = kinds.flatMap((kind) => startingFiles(kind, answers(kind)))
  writeNewFiles(copy, files)
  return { copy, files, findings: checkContent(copy, options) }
}

describe('a starting file', () => {
  it('of every kind lacks nothing but its marked places', () => {
    const { copy, files, findings } = findingsWith('least', startingKindNames, least)
    expect(findings.filter(({ rule }) => rule !== 'marked-place')).toEqual([])
    for (const { path } of files)
      expect(
        findings.some(({ file }) => file === join(copy, path)),
        path,
      ).toBe(true)
  })

  it('of an article has no marked place where an answer was given', () => {
    const { files, findings } = findingsWith('answered', ['article'], () => ({
      id: 'groesse',
      names: { de: 'Größe: was zählt', en: 'Size: what counts' },
      slugs: { de: 'groesse', en: 'size' },
      fields: { kind: ['explainer'], topics: ['anlage'], sources: ['zeitung'] },
      now,
    }))
    expect(files.map(({ path }) => path)).toEqual(['articles/groesse/de.mdx', 'articles/groesse/en.mdx'])
    const [german, english] = files.map(({ text }) => text)
    expect(german).toContain('title: "Größe: was zählt"\nslug: groesse\nkind: explainer\n')
    expect(german).toContain('published: 2026-12-01T12:30:00+01:00\n')
    expect(german).toContain('topics: [anlage]\nsources: [zeitung]\n')
    expect(german).toContain('draft: true\n')
    expect(english).toContain('title: "Size: what counts"\nslug: size\n')
    expect(new Set(findings.map(({ message }) => message.match(/^field "(\w+)|^has/)?.[1] ?? 'text'))).toEqual(
      new Set(['summary', 'keyPoints', 'text']),
    )
  })

  it('of a figure follows the first of several sources', () => {
    const [file] = startingFiles('fact', { ...least('fact'), fields: { unit: ['gpu'], sources: ['zeitung', 'radio'] } })
    expect(file?.text.match(/source: (\w+)|preferred: true/g)).toEqual([
      'source: zeitung',
      'preferred: true',
      'source: radio',
    ])
  })

  it('of a quotation asks for the translation into the other language', () => {
    const [file] = startingFiles('quote', { ...least('quote'), fields: { language: ['en'] } })
    expect(file?.text).toMatch(/translation:\n {2}de: ‹/)
  })
})

it('an id is made of whole words of the name, with umlauts written out', () => {
  expect(idFrom('Größe & Maß')).toBe('groesse-mass')
  expect(idFrom('Wort '.repeat(30))).toBe(`${'wort-'.repeat(11)}wort`)
})

it('when one of several files is there already, none is written and nothing is left behind', () => {
  const copy = join(folder, 'taken')
  const files = startingFiles('article', least('article'))
  writeNewFiles(copy, files.slice(1))
  expect(() => writeNewFiles(copy, files)).toThrow(/articles\/neu\/en.mdx exists already; nothing is overwritten/)
  expect(() => writeNewFiles(copy, files.slice(0, 1))).not.toThrow()
})
