import { describe, expect, test } from 'vitest'
import { languages } from './languages.ts'
import {
  address,
  bilingualAddress,
  bilingualPart,
  citationAddress,
  feedAddress,
  isPeriod,
  periodAddress,
  sectionAt,
  sectionNames,
  sectionOfKind,
  sections,
} from './routes.ts'

describe('The table of routes', () => {
  test('gives a section its own address in each language', () => {
    for (const name of sectionNames) expect(address('de', name)).not.toBe(address('en', name))
  })

  test.each(languages)('has no two sections at one address in %s', (language) => {
    const paths = sectionNames.map((name) => sections[name].path[language])
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('has address parts of lower-case ASCII letters and hyphens only', () => {
    for (const name of sectionNames)
      for (const language of languages) expect(sections[name].path[language]).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('keeps sections off the name of the feed, which stands beside them', () => {
    for (const language of languages) expect(sectionAt(language, 'feed.xml')).toBeUndefined()
  })

  test('finds every section by its address part', () => {
    for (const name of sectionNames)
      for (const language of languages) expect(sectionAt(language, sections[name].path[language])).toBe(name)
  })

  test('finds no section by the word of the other language or by none', () => {
    expect(sectionAt('de', 'news')).toBeUndefined()
    expect(sectionAt('en', 'nachrichten')).toBeUndefined()
    expect(sectionAt('de', '')).toBeUndefined()
    expect(sectionAt('de', 'constructor')).toBeUndefined()
  })
})

describe('An address', () => {
  test('begins with the language and ends with a slash', () => {
    expect(address('de')).toBe('/de/')
    expect(address('en', 'news')).toBe('/en/news/')
    expect(address('de', 'explained', 'was-ist-eine-ki-fabrik')).toBe('/de/erklaert/was-ist-eine-ki-fabrik/')
  })

  test('of a feed is a file and has no closing slash', () => {
    expect([feedAddress('de'), feedAddress('en')]).toEqual(['/de/feed.xml', '/en/feed.xml'])
  })

  test('of an article stands in the section of its kind, which holds articles', () => {
    expect([sectionOfKind('news'), sectionOfKind('explainer')]).toEqual(['news', 'explained'])
    for (const kind of ['news', 'explainer'] as const) expect(sections[sectionOfKind(kind)].entries).toBe('articles')
  })

  test('of an article in both languages and of its citations stand below the article', () => {
    expect(bilingualAddress('de', 'news', 'fabrik')).toBe('/de/nachrichten/fabrik/zweisprachig/')
    expect(bilingualAddress('en', 'news', 'factory')).toBe('/en/news/factory/bilingual/')
    expect(citationAddress('/en/news/factory/', 'bib')).toBe('/en/news/factory/cite.bib')
    for (const language of languages) expect(bilingualPart[language]).toMatch(/^[a-z]+$/)
  })
})

test('months are told from everything else that may stand in their place', () => {
  expect(periodAddress('/de/nachrichten/', '2026-02')).toBe('/de/nachrichten/2026-02/')
  expect(['2026-02', '2026-12'].filter(isPeriod)).toHaveLength(2)
  expect(['2026-00', '2026-13', '2026-2', '2026-02-04', 'a-2026-02', bilingualPart.de].filter(isPeriod)).toEqual([])
})
