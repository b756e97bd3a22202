import { expect, test } from '@playwright/test'
import { htmlOf, sitePaths } from './built-site.ts'
import { dataBlocks, structuredDataFaults } from './structured-data.ts'

const faultsOf = (...things: object[]) =>
  structuredDataFaults([{ page: '/x/', text: JSON.stringify({ '@context': 'https://schema.org', '@graph': things }) }])

const organisation = { '@type': 'Organization', name: 'Redaktion', url: 'https://news.example/de/' }
const article = {
  '@type': 'NewsArticle',
  '@id': 'https://news.example/de/a/#article',
  headline: 'Eine Fabrik rechnet',
  image: ['16x9', '4x3', '1x1'].map((shape) => `https://news.example/de/a/picture-${shape}.png`),
  datePublished: '2026-02-04T12:00:00+01:00',
  dateModified: '2026-02-04T12:00:00+01:00',
  author: organisation,
  publisher: { '@type': 'NewsMediaOrganization', name: 'Rechenwerk' },
  isPartOf: { '@id': 'https://news.example/#site' },
}
const crumb = (position: number, more = {}) => ({ '@type': 'ListItem', position, name: 'x', ...more })
const crumbs = (...itemListElement: object[]) => ({ '@type': 'BreadcrumbList', itemListElement })
const dataset = {
  '@type': 'Dataset',
  name: 'Zahlen',
  description: 'x'.repeat(50),
  license: 'https://creativecommons.org/licenses/by/4.0/',
  creator: organisation,
  distribution: {
    '@type': 'DataDownload',
    contentUrl: 'https://news.example/data/facts.csv',
    encodingFormat: 'text/csv',
  },
}
const site = {
  '@type': 'WebSite',
  name: 'x',
  url: 'https://news.example/',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: 'https://news.example/?q={q}' },
    'query-input': 'required name=q',
  },
}

test('The check of structured data leaves correct blocks alone', () => {
  const way = crumbs(crumb(1, { item: 'https://news.example/' }), crumb(2))
  expect(faultsOf(article, way, dataset, site)).toEqual([])
})

const mistakes: [string, object, string][] = [
  ['an unknown type', { '@type': 'NewsArtikel' }, 'no type "NewsArtikel"'],
  ['an unknown property', { ...article, datePublishd: '2026-02-04' }, 'no property "datePublishd"'],
  ['a property of another type', { ...article, jobTitle: 'CEO' }, 'no property "jobTitle"'],
  [
    'a property of a type within',
    { ...article, author: { ...organisation, headline: 'x' } },
    'Organization: schema.org knows no property "headline"',
  ],
  ['a thing of the wrong type', { ...article, author: { '@type': 'Place', name: 'x' } }, 'author Place: expected'],
  ['text for a thing', { ...article, author: 'Redaktion' }, 'author: "Redaktion"'],
  ['a number for text', { ...article, headline: 5 }, 'headline: 5, expected'],
  ['words for an address', { ...article, license: 'CC BY' }, 'license: "CC BY"'],
  ['words for a date', { ...article, dateCreated: 'gestern' }, 'dateCreated: "gestern"'],
  ['words for a number', { ...crumbs(crumb(1), { ...crumb(2), position: true }) }, 'position: true'],
  ['a thing without a type', { ...article, author: { name: 'x' } }, 'has no @type'],
  ['a name that is no address', { ...article, '@id': 'article' }, '@id "article" is no address'],
  [
    'a date without a time',
    { ...article, datePublished: '2026-02-04' },
    'datePublished "2026-02-04" has no time with offset',
  ],
  [
    'a time without an offset',
    { ...article, dateModified: '2026-02-05T12:00:00' },
    'dateModified "2026-02-05T12:00:00" has no time',
  ],
  [
    'a change before the publication',
    { ...article, dateModified: '2026-02-04T11:00:00+01:00' },
    'before datePublished',
  ],
  ['a long headline', { ...article, headline: 'x'.repeat(111) }, 'longer than 110'],
  ['a missing picture', { ...article, image: article.image.slice(1) }, 'image is not three'],
  ['an author without an address', { ...article, author: { '@type': 'Organization', name: 'x' } }, 'author is missing'],
  ['a way with one step', crumbs(crumb(1)), 'fewer than two'],
  ['a step without an address', crumbs(crumb(1), crumb(2)), 'step 1 has no whole address'],
  ['steps out of order', crumbs(crumb(1, { item: 'https://news.example/' }), crumb(3)), 'position 3, expected 2'],
  ['data with few words', { ...dataset, description: 'x'.repeat(49) }, 'between 50 and 5000'],
  ['data without files', { ...dataset, distribution: [] }, 'distribution'],
  [
    'a search without a place for words',
    { ...site, potentialAction: { ...site.potentialAction, 'query-input': 'required name=r' } },
    'no place for',
  ],
]

test('The check of structured data finds each planted mistake', () => {
  for (const [mistake, thing, message] of mistakes) expect(faultsOf(thing).join('\n'), mistake).toContain(message)
  const twice = { '@type': 'Person', '@id': article['@id'], name: 'x' }
  expect(faultsOf(article, twice)).toEqual([`/x/: ${article['@id']} is a NewsArticle and a Person`])
  expect(structuredDataFaults([{ page: '/x/', text: '{"a":' }]).join()).toContain('/x/: no JSON')
  expect(structuredDataFaults([{ page: '/x/', text: '{"@type":"Thing"}' }]).join()).toContain('@context is undefined')
})

test('Every page says in schema.org’s words what it is', () => {
  expect(sitePaths.filter((path) => dataBlocks(path, htmlOf(path)).length !== 1)).toEqual([])
})
