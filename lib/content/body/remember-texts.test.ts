import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hashOfWords, textHash } from '../history/text-hash.ts'
import { hashOfBytes, KnownFile } from '../input/known-file.ts'
import { readContent } from '../input/read-content.ts'
import { forgetDocuments } from '../once.ts'
import { wordCount } from '../reading-time.ts'
import { keptParse } from './kept-parses.ts'
import { knownText, readKnown, textKey } from './known-texts.ts'
import { loadBody } from './load-body.ts'
import { rememberTexts } from './remember-texts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remembered-'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  vi.stubEnv('BUILD_CODE', 'one')
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'))
  forgetDocuments()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const text = '## Abschnitt\n\nEin *Satz* mit einem [Link](/de/).\n\n| A | B |\n|---|---|\n| 1 | 2 |\n'

/** Remembers what a check finds in a file of the content. */
function remember(body: string) {
  mkdirSync(join(folder, 'content', 'articles', 'a'), { recursive: true })
  writeFileSync(join(folder, 'content', 'articles', 'a', 'de.mdx'), `---\ntitle: A\n---\n\n${body}`)
  rememberTexts('one', readContent(join(folder, 'content')).files)
}

/** What is kept of the text as contentlayer hands it over, without its front matter. */
const keptOf = (body: string) =>
  keptParse({ text: `\n${body}`, file: 'articles/a/de.mdx', kind: 'article', language: 'de' })

it('keeps a text as it would be parsed without the check', () => {
  remember(text)
  const kept = keptOf(text)
  vi.stubEnv('BUILD_CODE', '')
  expect(kept?.tree).toEqual(loadBody(text, 'articles/a/de.mdx', 'article', 'de').tree)
})

it('keeps nothing of a text that holds what is not offered', () => {
  const bad = `${text}\n<iframe src="https://evil.example/" />\n`
  remember(bad)
  expect(keptOf(bad)).toBeUndefined()
})

/** The same file as one that an earlier check has seen, and nobody has read since. */
function unread(): KnownFile {
  const path = join('content', 'articles', 'a', 'de.mdx')
  const file = join(folder, path)
  const identity = { path, kind: 'article', id: 'a', language: 'de' } as const
  const known = { hasBody: true, hasMarkedPlaces: false, references: [], links: [] }
  return new KnownFile({ identity, value: { title: 'A' }, known }, file, hashOfBytes(readFileSync(file)))
}

/** What is known of the file's text, by other code or this. */
const knownOf = (body: string, code: string) =>
  Object.values(readKnown(code)).filter(({ key }) => key === textKey(body)).length

it('leaves a file unread that has not changed', () => {
  remember(text)
  const file = unread()
  rememberTexts('one', [file])
  expect(knownOf(text, 'one')).toBe(1)
  expect(file.isParsed).toBe(false)
})

it('reads a file that only another version of the code, or only a check without a build, has seen', () => {
  remember(text)
  vi.stubEnv('BUILD_CODE', 'two')
  rememberTexts('two', [unread()])
  expect(knownOf(text, 'two')).toBe(1)
  expect(keptOf(text)).toBeDefined()

  const changed = text.replace('Satz', 'anderen Satz')
  writeFileSync(join(folder, 'content', 'articles', 'a', 'de.mdx'), `---\ntitle: A\n---\n\n${changed}`)
  rememberTexts('two', [unread()])
  expect(knownOf(changed, 'two')).toBe(1)
})

it('knows how many words a text has, and nothing of a text that is another one', () => {
  remember(text)
  expect(knownText('articles/a/de.mdx', `\n${text}`)?.words).toBe(wordCount(text))
  expect(knownText('articles/a/de.mdx', `${text}Mehr.\n`)).toBeUndefined()
  expect(knownText('articles/a/en.mdx', text)).toBeUndefined()
})

it('knows the hash of the words that a translation was made of, as a page reckons it', () => {
  remember(text)
  expect(knownText('articles/a/de.mdx', text)?.textHash).toBeUndefined()
  forgetDocuments()
  const { files } = readContent(join(folder, 'content'))
  for (const file of files) textHash(file)
  rememberTexts('one', files)
  expect(knownText('articles/a/de.mdx', text)?.textHash).toBe(hashOfWords({ title: 'A' }, text))
})
