import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ArticleSummary, Fact, Source } from '../content/model.ts'
import { articleCitation, citationLine } from './article-citation.ts'
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import { factCitation } from './fact-citation.ts'

const article: ArticleSummary = {
  id: 'opening',
  language: 'en',
  title: 'R&D at 100\u00a0% {of} its_price: #1 costs $5',
  slug: 'ai-factory-opens',
  kind: 'news',
  published: '2026-02-03T23:30:00Z',
  updated: '2026-02-05T09:00:00+01:00',
  summary: 'A plant opens.',
  minutes: 3,
  draft: false,
}

const source = (id: string, date?: string): Source => ({
  id,
  name: { de: `Blatt ${id}`, en: `Paper ${id}` },
  title: 'Titel',
  publisher: { de: 'Verlag', en: 'Publisher' },
  kind: 'analysis',
  language: 'de',
  ...(date && { date }),
  description: { de: 'Text.', en: 'Text.' },
})

const almost = {
  source: source('eins', '2026-02-04'),
  value: 10_000,
  as: 'almost',
  wording: 'fast 10.000 GPUs & mehr',
  plan: false,
} as const
const fact: Fact = {
  id: 'gpu-count',
  label: { de: 'Grafikprozessoren', en: 'Graphics processors' },
  about: 'anlage',
  topics: [],
  unit: 'gpu',
  statements: [almost, { source: source('zwei'), as: 'exactly', wording: 'viele_GPUs', plan: true }],
  preferred: almost,
  differs: true,
}

/** Reads BibTeX with a real parser, which throws on what BibTeX would not read; the one item of the file as CSL-JSON. */
function readBibtex(file: string) {
  const [item, ...more] = new Cite(file).data
  expect(more).toEqual([])
  return item
}

test('the BibTeX entry of an article is one that BibTeX reads, with the desk as an author that is no person', () => {
  const file = bibtex(articleCitation(article))
  expect(file).toContain('author = {{Rechenwerk desk}}')
  expect(readBibtex(file)).toMatchObject({
    'citation-key': 'rechenwerk-2026-ai-factory-opens',
    author: [{ family: 'Rechenwerk desk' }],
    title: 'R&D at 100\u00a0% {of} its_price: #1 costs $5',
    issued: { 'date-parts': [[2026, 2, 4]] },
    URL: 'https://rechenwerk.example/en/news/ai-factory-opens/',
  })
})

test('the parser of BibTeX refuses an entry whose braces are left open', () => {
  expect(() => readBibtex(bibtex(articleCitation(article)).replace(/\}\n$/, ''))).toThrow()
})

test('the BibTeX entry of a figure has the words of each source in its note, and no day', () => {
  const file = bibtex(factCitation(fact, 'en'))
  expect(readBibtex(file)).toMatchObject({
    'citation-key': 'rechenwerk-gpu-count',
    title: 'Graphics processors: almost\u00a010,000',
    note:
      'Sources: Paper eins, 4\u00a0February 2026 (the statement we follow): „fast 10.000 GPUs & mehr“; ' +
      'Paper zwei (plan): „viele_GPUs“.',
    URL: 'https://rechenwerk.example/en/facts/gpu-count/',
  })
  expect(file).not.toMatch(/year|month|day/)
})

/** What the schema csl-data.json asks of the fields that we use; any other field is refused. */
const cslItem = z.strictObject({
  id: z.string(),
  type: z.enum(['webpage', 'article-newspaper', 'article-magazine', 'post-weblog']),
  author: z.array(z.strictObject({ literal: z.string() })),
  title: z.string(),
  'container-title': z.string(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.number()).min(1).max(3)).min(1).max(2) }).optional(),
  language: z.string(),
  abstract: z.string().optional(),
  note: z.string().optional(),
  URL: z.url(),
})

test('the CSL-JSON is a list of one item with the fields of its schema', () => {
  const [item, ...more] = z.array(cslItem).parse(JSON.parse(cslJson(articleCitation(article))))
  expect(more).toEqual([])
  expect(item).toMatchObject({
    author: [{ literal: 'Rechenwerk desk' }],
    issued: { 'date-parts': [[2026, 2, 4]] },
    URL: 'https://rechenwerk.example/en/news/ai-factory-opens/',
  })
})

test('the CSL-JSON of a figure has its sources in the note and leaves out what a record does not have', () => {
  const [item] = z.array(cslItem).parse(JSON.parse(cslJson(factCitation(fact, 'de'))))
  expect(item).toEqual({
    id: 'rechenwerk-gpu-count',
    type: 'webpage',
    author: [{ literal: 'Redaktion Rechenwerk' }],
    title: 'Grafikprozessoren: fast\u00a010.000',
    'container-title': 'Rechenwerk',
    language: 'de-DE',
    note:
      'Quellen: Blatt eins, 4.\u00a0Februar 2026 (dieser Angabe folgen wir): „fast 10.000 GPUs & mehr“; ' +
      'Blatt zwei (Plan): „viele_GPUs“.',
    URL: 'https://rechenwerk.example/de/fakten/gpu-count/',
  })
})

test('a figure with one source is not said to be followed among others', () => {
  expect(factCitation({ ...fact, statements: [almost] }, 'de').note).not.toContain('folgen')
})

test('an article that was not updated carries no note of it', () => {
  const { updated: _, ...unchanged } = article
  expect(bibtex(articleCitation(unchanged))).not.toContain('note')
  expect(cslJson(articleCitation(unchanged))).not.toContain('"note"')
  expect(citationLine({ ...unchanged, title: 'A plant opens' })).toBe(
    'Rechenwerk desk: “A plant opens”. Rechenwerk, 4\u00a0February 2026. https://rechenwerk.example/en/news/ai-factory-opens/',
  )
})

test('the line says when the article was updated, in its language', () => {
  expect(citationLine({ ...article, language: 'de' })).toContain(
    '4.\u00a0Februar 2026, aktualisiert am 5.\u00a0Februar 2026.',
  )
})
