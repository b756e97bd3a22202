import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ArticleSummary } from '../content/model.ts'
import { articleCitation, citationLine } from './article-citation.ts'
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'

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

/** Reads one BibTeX entry as its grammar has it: type, key, fields whose values are names or balanced braces. */
function readBibtex(entry: string): { type: string; key: string; fields: Record<string, string> } {
  const [, type = '', key = '', rest = ''] = /^@([a-z]+)\{([A-Za-z0-9-]+),\n([\s\S]*)\n\}\n$/.exec(entry) ?? []
  const fields: Record<string, string> = {}
  for (const line of rest.split(',\n')) {
    const [, name = '', value = ''] = /^ {2}([a-z]+) = ([a-z]{3}|\{.*\})$/.exec(line) ?? []
    let depth = 0
    for (const [mark] of value.matchAll(/\\.|[{}]/g)) {
      depth += mark === '{' ? 1 : mark === '}' ? -1 : 0
      expect(depth, line).toBeGreaterThanOrEqual(0)
    }
    expect(depth, line).toBe(0)
    fields[name] = value
  }
  return { type, key, fields }
}

test('the BibTeX entry is one that BibTeX reads, with the desk as an author that is no person', () => {
  expect(readBibtex(bibtex(articleCitation(article)))).toEqual({
    type: 'misc',
    key: 'rechenwerk-2026-ai-factory-opens',
    fields: {
      author: '{{Rechenwerk desk}}',
      title: '{{R\\&D at 100~\\% \\{of\\} its\\_price: \\#1 costs \\$5}}',
      howpublished: '{Rechenwerk}',
      year: '{2026}',
      month: 'feb',
      day: '{4}',
      langid: '{british}',
      note: '{Updated 5~February 2026}',
      url: '{https://rechenwerk.example/en/news/ai-factory-opens/}',
    },
  })
})

/** What the schema csl-data.json asks of the fields that we use; any other field is refused. */
const cslItem = z.strictObject({
  id: z.string(),
  type: z.enum(['webpage', 'article-newspaper', 'article-magazine', 'post-weblog']),
  author: z.array(z.strictObject({ literal: z.string() })),
  title: z.string(),
  'container-title': z.string(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.number()).min(1).max(3)).min(1).max(2) }),
  language: z.string(),
  abstract: z.string(),
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
