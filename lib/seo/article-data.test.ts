import { expect, it } from 'vitest'
import { articleData } from './article-data.ts'

const article = {
  language: 'de',
  kind: 'news',
  slug: 'ki-fabrik',
  title: 'Eine Fabrik rechnet',
  summary: 'Sie rechnet.',
  published: '2026-02-04T12:00:00+01:00',
  corrections: [],
} as const

it('gives the moment of publication with its offset, and as the last change where there was none', () => {
  expect(articleData({ ...article, corrections: [] })).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2026-02-04T12:00:00+01:00',
    dateModified: '2026-02-04T12:00:00+01:00',
  })
  expect(articleData({ ...article, corrections: [] })).not.toHaveProperty('correction')
})

it('carries each correction with its day', () => {
  const corrections = [{ date: '2026-02-06', kind: 'correction' as const, text: 'Es sind mehr.' }]
  expect(articleData({ ...article, corrections })).toMatchObject({
    correction: [{ '@type': 'CorrectionComment', datePublished: '2026-02-06', text: 'Es sind mehr.' }],
  })
})
