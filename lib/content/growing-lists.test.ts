import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from './fixtures/documents.ts'
import { growingLists, listAddress, periodPages, periodPaths } from './growing-lists.ts'
import { pagePairs } from './site-entries.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const day = (number: number) => `2025-0${1 + Math.floor(number / 28)}-${String(1 + (number % 28)).padStart(2, '0')}`
const published = (number: number) => ({ published: `${day(number)}T12:00:00+01:00` })
/** 61 reports in German, of which the first 40 are translated; ten explainers; 61 texts of a topic in both languages. */
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)

setDocuments({
  topic: { anlage: { slug: { de: 'anlage', en: 'plant' } }, klein: { slug: { de: 'klein', en: 'small' } } },
  article: Object.fromEntries([
    ...numbers(61).map((number) => [`n${number}/de`, { ...published(number), topics: ['anlage'] }]),
    ...numbers(40).map((number) => [`n${number}/en`, { ...published(number), topics: ['anlage'] }]),
    ...numbers(21).map((number) => [
      `x${number}/en`,
      { ...published(number + 61), kind: 'explainer', topics: ['anlage', 'klein'] },
    ]),
    ...numbers(10).map((number) => [`e${number}/de`, { ...published(number), kind: 'explainer' }]),
  ]),
})

const addresses = (language: 'de' | 'en') =>
  periodPages()
    .filter((page) => page.language === language)
    .map(({ list, period }) => `${listAddress(language, list)}${period}`)

describe('A list that grows', () => {
  it('has pages of months in the language in which one page cannot list it, and only there', () => {
    expect(addresses('de')).toEqual([
      '/de/nachrichten/2025-03',
      '/de/nachrichten/2025-02',
      '/de/nachrichten/2025-01',
      '/de/themen/anlage/2025-03',
      '/de/themen/anlage/2025-02',
      '/de/themen/anlage/2025-01',
    ])
    expect(addresses('en')).toEqual([
      '/en/topics/plant/2025-03',
      '/en/topics/plant/2025-02',
      '/en/topics/plant/2025-01',
    ])
  })

  it('has each of its articles on the page of exactly one month', () => {
    for (const { articles, periods } of growingLists())
      for (const language of ['de', 'en'] as const)
        if (periods[language].size > 0) expect([...periods[language].values()].flat()).toEqual(articles[language])
  })

  it('gives search engines both languages of a month together, where both have it', () => {
    expect(periodPaths()).toEqual([
      '/de/nachrichten/2025-03/',
      '/de/nachrichten/2025-02/',
      '/de/nachrichten/2025-01/',
      { de: '/de/themen/anlage/2025-03/', en: '/en/topics/plant/2025-03/' },
      { de: '/de/themen/anlage/2025-02/', en: '/en/topics/plant/2025-02/' },
      { de: '/de/themen/anlage/2025-01/', en: '/en/topics/plant/2025-01/' },
    ])
    const paths = pagePairs().map((pair) => pair.paths)
    for (const path of periodPaths()) expect(paths).toContainEqual(path)
  })
})
