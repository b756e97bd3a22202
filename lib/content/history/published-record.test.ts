import { expect, it } from 'vitest'
import type { Content, ContentFile } from '../input/content-file.ts'
import { readDocument } from '../input/read-content.ts'
import { newRecord, publishedFile } from './published-record.ts'

const now = new Date('2026-03-01T12:00:00+01:00')

function text(path: string, kind: 'article' | 'redirects' | 'published', content: string): ContentFile {
  const identity = { path: `content/${path}`, kind, id: kind === 'article' ? 'a' : kind }
  return readDocument(
    { ...identity, ...(kind === 'article' ? { language: 'de' } : {}) },
    new TextEncoder().encode(content),
    [],
  )
}

const article = (fields = '', words = 'Text.', slug = 'eins') =>
  text(
    'articles/a/de.mdx',
    'article',
    `---\ntitle: A\nkind: news\nslug: ${slug}\npublished: 2026-02-04T12:00:00+01:00\n${fields}---\n\n${words}\n`,
  )

const content = (...files: ContentFile[]): Content => ({
  folder: 'content',
  files,
  pictures: new Map(),
  fingerprints: new Map(),
  findings: [],
})

/** The record that a first run makes of an article. */
const recorded = (file: ContentFile) =>
  text('published.yaml', 'published', publishedFile(newRecord(content(file), now, []).texts))

it('records a published article with its address and hash', () => {
  const { texts, added } = newRecord(content(article()), now, [])
  expect(added).toBe(1)
  expect(texts).toEqual([
    { text: 'articles/a/de.mdx', address: '/de/nachrichten/eins/', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
  ])
})

it.each([['draft: true\n'], ['published: 2026-04-01T12:00:00+01:00\n']])(
  'does not record what readers do not see: %s',
  (fields) => {
    const file = article(fields.startsWith('draft') ? fields : '')
    const later = fields.startsWith('draft') ? now : new Date('2026-02-04T11:59:00+01:00')
    expect(newRecord(content(file), later, []).texts).toEqual([])
  },
)

it('says nothing new when nothing has changed', () => {
  expect(newRecord(content(article(), recorded(article())), now, [])).toMatchObject({
    added: 0,
    changed: 0,
    refused: [],
  })
})

it('refuses a change that readers are not told of, unless its article is named', () => {
  const files = content(article('', 'Anderer Text.'), recorded(article()))
  expect(newRecord(files, now, []).refused).toHaveLength(1)
  expect(newRecord(files, now, ['a'])).toMatchObject({ changed: 1, refused: [] })
})

it.each([
  ['a new "updated"', 'updated: 2026-02-05T12:00:00+01:00\n'],
  ['a correction', 'corrections: [{ date: 2026-02-05, kind: correction, text: Falsch. }]\n'],
])('records a change that comes with %s', (_, fields) => {
  const result = newRecord(content(article(fields, 'Anderer Text.'), recorded(article())), now, [])
  expect(result).toMatchObject({ changed: 1, refused: [] })
})

it('records a new address only with a redirect from the old one, which it keeps', () => {
  const moved = article('', 'Text.', 'zwei')
  expect(newRecord(content(moved, recorded(article())), now, []).refused).toHaveLength(1)
  const redirects = text(
    'redirects.yaml',
    'redirects',
    'redirects:\n  - { from: /de/nachrichten/eins/, to: /de/nachrichten/zwei/ }\n',
  )
  const { texts, refused } = newRecord(content(moved, recorded(article()), redirects), now, [])
  expect(refused).toEqual([])
  expect(texts[0]).toMatchObject({ address: '/de/nachrichten/zwei/', formerly: ['/de/nachrichten/eins/'] })
})

it('keeps the record of a text that is gone, because readers may still come', () => {
  expect(newRecord(content(recorded(article())), now, []).texts).toHaveLength(1)
})

it('is read back as it was written', () => {
  const file = article(
    'updated: 2026-02-05T12:00:00+01:00\ncorrections: [{ date: 2026-02-05, kind: correction, text: Falsch. }]\n',
  )
  const { texts } = newRecord(content(file), now, [])
  expect(newRecord(content(recorded(file)), now, []).texts).toEqual(texts)
  expect(publishedFile([])).toContain('texts: []')
})
