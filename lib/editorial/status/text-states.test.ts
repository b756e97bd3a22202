import { expect, it } from 'vitest'
import { textHash } from '../../content/history/text-hash.ts'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import { readDocument } from '../../content/input/read-content.ts'
import type { Language } from '../../languages.ts'
import { articleStatuses } from './text-states.ts'

const now = new Date('2026-03-01T12:00:00+01:00')

function article(language: Language, fields = '', published = '2026-02-04T12:00:00+01:00'): ContentFile {
  const text = `---\ntitle: A\npublished: ${published}\n${fields}---\n\nDrei kurze Wörter und <Fact id="x" />.\n`
  const identity = { path: `content/articles/a/${language}.mdx`, kind: 'article' as const, id: 'a', language }
  return readDocument(identity, new TextEncoder().encode(text), [])
}

const content = (...files: ContentFile[]): Content => ({
  folder: 'content',
  files,
  pictures: new Map(),
  fingerprints: new Map(),
  findings: [],
})

it('tells a published text, its words counted without components, from one that is missing', () => {
  expect(articleStatuses(content(article('de')), now)).toEqual([
    { id: 'a', de: { state: 'published', words: 4 }, en: { state: 'missing', words: 0 } },
  ])
})

it('tells a draft from a text that is still to come', () => {
  const files = [article('de', 'draft: true\n'), article('en', '', '2026-04-01T12:00:00+02:00')]
  expect(articleStatuses(content(...files), now)).toMatchObject([
    { de: { state: 'draft' }, en: { state: 'scheduled' } },
  ])
})

it('a translation is behind when its original has another hash than the one recorded, and only then', () => {
  const original = article('de')
  const english = (hash: string) => article('en', `original: { language: de, hash: "${hash}" }\n`)
  const stateOf = (file: ContentFile) => articleStatuses(content(original, file), now)[0]?.en.state
  expect(stateOf(english('0123456789abcdef'))).toBe('behind')
  expect(stateOf(english(textHash(original) ?? ''))).toBe('published')
})

it('a text without a moment of publication is damaged', () => {
  expect(articleStatuses(content(article('de', '', 'soon')), now)[0]?.de.state).toBe('damaged')
})
