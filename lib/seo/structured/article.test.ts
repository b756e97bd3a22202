import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { articleData, type DescribedArticle } from './article.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => vi.unstubAllEnvs())

const page = 'https://news.example/de/nachrichten/ki-fabrik/'
const source = {
  id: 'marktbericht',
  name: { de: 'Marktbericht', en: 'Market report' },
  title: 'Telekom startet KI-Fabrik',
  publisher: { de: 'x', en: 'x' },
  kind: 'market-news',
  language: 'de',
  description: { de: 'x', en: 'x' },
} as const
const article: DescribedArticle = {
  language: 'de',
  kind: 'news',
  slug: 'ki-fabrik',
  title: 'Eine Fabrik rechnet',
  summary: 'Sie rechnet.',
  published: '2026-02-04T12:00:00+01:00',
  corrections: [],
  sources: [source],
  body: { quotes: new Map() },
}
const counterpart = {
  id: 'opening',
  language: 'en',
  kind: 'news',
  slug: 'ai-factory',
  title: 'A factory computes',
  summary: 'x',
  published: article.published,
  minutes: 1,
  draft: false,
} as const

test('News is a NewsArticle, an explainer gives the background of news', () => {
  expect(articleData(article)).toMatchObject({ '@type': 'NewsArticle', '@id': `${page}#article` })
  expect(articleData({ ...article, kind: 'explainer' })).toMatchObject({ '@type': 'BackgroundNewsArticle' })
})

test('It has a picture in each shape', () => {
  expect(articleData(article)).toMatchObject({
    image: [`${page}picture-16x9.png`, `${page}picture-4x3.png`, `${page}picture-1x1.png`],
  })
})

test('Its lead picture comes first, in the size of the file at its address, with whom to credit', () => {
  const picture = {
    src: '/pictures/opening/eisbach.jpg',
    width: 1280,
    height: 800,
    sources: [],
    alt: 'Der Eisbach',
    credit: 'Eva Beispiel',
    licence: 'CC BY 4.0',
    original: { article: 'opening', file: 'eisbach.jpg' },
  }
  const object = {
    '@type': 'ImageObject',
    url: 'https://news.example/pictures/opening/eisbach.jpg',
    width: '1280',
    height: '800',
    creditText: 'Eva Beispiel (CC BY 4.0)',
  }
  expect(articleData({ ...article, picture })).toMatchObject({
    image: [object, ...['16x9', '4x3', '1x1'].map((shape) => `${page}picture-${shape}.png`)],
  })
})

test('It gives the moment of publication with its offset, and as the last change where there was none', () => {
  const moment = article.published
  expect(articleData(article)).toMatchObject({ datePublished: moment, dateModified: moment })
  const updated = '2026-02-05T09:00:00+01:00'
  expect(articleData({ ...article, updated })).toMatchObject({ datePublished: moment, dateModified: updated })
})

test('It cites each source by its page here, which tells what it is', () => {
  expect(articleData(article)).toMatchObject({
    citation: [{ '@id': 'https://news.example/de/quellen/marktbericht/' }],
  })
})

test('It carries each correction with its day, and none where none was made', () => {
  const corrections = [{ date: '2026-02-06', kind: 'correction' as const, text: 'Es sind mehr.' }]
  expect(articleData({ ...article, corrections })).toMatchObject({
    correction: [{ '@type': 'CorrectionComment', datePublished: '2026-02-06', text: 'Es sind mehr.' }],
  })
  expect(articleData(article)).not.toHaveProperty('correction')
})

test('It says which language was translated from which, and nothing where there is no other', () => {
  const other = { '@id': 'https://news.example/en/news/ai-factory/#article' }
  expect(articleData({ ...article, counterpart })).toMatchObject({ workTranslation: other })
  expect(articleData({ ...article, counterpart, translated: true })).toMatchObject({ translationOfWork: other })
  expect(articleData({ ...article, counterpart, translated: true })).not.toHaveProperty('workTranslation')
  expect(articleData(article)).not.toHaveProperty('workTranslation')
})
