import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pageMetadata } from './metadata.ts'
import { choiceMetadata } from './other-metadata.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => vi.unstubAllEnvs())

const german = {
  language: 'de',
  title: 'KI-Fabrik in Betrieb',
  description: 'Was geschah.',
  path: '/de/nachrichten/ki-fabrik-in-betrieb/',
} as const
const english = { language: 'en', path: '/en/news/ai-factory-opens/' } as const

describe('The metadata of a page', () => {
  test('name the headline before the site', () => {
    expect(pageMetadata(german).title).toEqual({ absolute: 'KI-Fabrik in Betrieb – Rechenwerk' })
  })

  test('name the site and its claim on a front page, which has no headline', () => {
    const front = (language: 'de' | 'en') => pageMetadata({ language, description: 'x', path: `/${language}/` }).title
    expect(front('de')).toEqual({ absolute: 'Rechenwerk: Europas KI-Fabriken, erklärt' })
    expect(front('en')).toEqual({ absolute: 'Rechenwerk: Europe’s AI factories, explained' })
  })

  test('give the whole address of the page as the canonical one', () => {
    expect(pageMetadata(german).alternates?.canonical).toBe('https://news.example/de/nachrichten/ki-fabrik-in-betrieb/')
  })

  test('name both languages and the German page for all others, seen from either side', () => {
    const languages = {
      de: 'https://news.example/de/nachrichten/ki-fabrik-in-betrieb/',
      en: 'https://news.example/en/news/ai-factory-opens/',
      'x-default': 'https://news.example/de/nachrichten/ki-fabrik-in-betrieb/',
    }
    expect(pageMetadata({ ...german, counterpart: english }).alternates?.languages).toEqual(languages)
    expect(pageMetadata({ ...english, description: 'x', counterpart: german }).alternates?.languages).toEqual(languages)
  })

  test('send readers of other languages from a front page to the language choice', () => {
    const front = pageMetadata({
      language: 'en',
      description: 'x',
      path: '/en/',
      counterpart: { language: 'de', path: '/de/' },
    })
    expect(front.alternates?.languages).toEqual({
      de: 'https://news.example/de/',
      en: 'https://news.example/en/',
      'x-default': 'https://news.example/',
    })
  })

  test('name no other language where the page has no counterpart', () => {
    expect(pageMetadata(german).alternates).not.toHaveProperty('languages')
    expect(pageMetadata(german).openGraph).not.toHaveProperty('alternateLocale')
  })

  test('refuse a counterpart in the same language', () => {
    expect(() => pageMetadata({ ...german, counterpart: german })).toThrow('in its own language, de')
  })

  test('link the feed of the language', () => {
    expect(pageMetadata(german).alternates?.types).toEqual({
      'application/rss+xml': [{ url: 'https://news.example/de/feed.xml', title: 'Rechenwerk: neue Artikel' }],
    })
  })

  test('link every format of the feeds on a front page and on that of a topic, Markdown on that of an article', () => {
    const types = (more: object) => {
      const { alternates } = pageMetadata({ language: 'de', description: 'x', path: '/de/x/', title: 'x', ...more })
      return Object.entries(alternates?.types ?? {}).map(([type, link]) => [type, ...urls(link)])
    }
    const urls = (link: unknown) =>
      typeof link === 'string' ? [link] : (link as { url: string }[]).map(({ url }) => url)
    expect(types({ title: undefined })).toEqual([
      ['application/rss+xml', 'https://news.example/de/feed.xml'],
      ['application/atom+xml', 'https://news.example/de/atom.xml'],
      ['application/feed+json', 'https://news.example/de/feed.json'],
    ])
    expect(types({ topic: { name: 'Technik', slug: 'technik' } })).toEqual([
      ['application/rss+xml', 'https://news.example/de/feed.xml', 'https://news.example/de/themen/technik/feed.xml'],
      ['application/atom+xml', 'https://news.example/de/themen/technik/atom.xml'],
      ['application/feed+json', 'https://news.example/de/themen/technik/feed.json'],
    ])
    expect(types({ article: { published: '2026-02-04', section: 'x', topics: [] } })).toEqual([
      ['application/rss+xml', 'https://news.example/de/feed.xml'],
      ['text/markdown', 'https://news.example/de/x/index.md'],
    ])
  })

  test('name the author of an article, who is the desk', () => {
    const article = { published: '2026-02-04', section: 'x', topics: [] }
    expect(pageMetadata({ ...german, article }).authors).toEqual({ name: 'Redaktion Rechenwerk' })
    expect(pageMetadata(german)).not.toHaveProperty('authors')
  })

  test('ask X for the large picture', () => {
    expect(pageMetadata(german).twitter).toEqual({ card: 'summary_large_image', images: [] })
  })

  test('describe an article to social networks with the times of its publication and last change', () => {
    const { openGraph } = pageMetadata({
      ...german,
      counterpart: english,
      section: 'news',
      entry: 'ki-fabrik-in-betrieb',
      article: {
        published: '2026-02-04T12:00:00+01:00',
        updated: '2026-02-05T09:00:00+01:00',
        section: 'Nachrichten',
        topics: ['Technik'],
      },
    })
    expect(openGraph).toEqual({
      title: 'KI-Fabrik in Betrieb',
      description: 'Was geschah.',
      url: 'https://news.example/de/nachrichten/ki-fabrik-in-betrieb/',
      siteName: 'Rechenwerk',
      locale: 'de_DE',
      alternateLocale: 'en_GB',
      type: 'article',
      publishedTime: '2026-02-04T12:00:00+01:00',
      modifiedTime: '2026-02-05T09:00:00+01:00',
      section: 'Nachrichten',
      tags: ['Technik'],
      images: [
        {
          url: 'https://news.example/de/nachrichten/ki-fabrik-in-betrieb/og.png',
          width: 1200,
          height: 630,
          type: 'image/png',
          alt: 'Titelbild: KI-Fabrik in Betrieb',
        },
      ],
    })
  })

  test('describe any other page as part of a website, without times', () => {
    const { openGraph } = pageMetadata(german)
    expect(openGraph).toMatchObject({ type: 'website' })
    expect(openGraph).not.toHaveProperty('publishedTime')
  })

  test('keep a page out of search engines only on request', () => {
    expect(pageMetadata(german).robots).toBe('max-image-preview:large')
    expect(pageMetadata({ ...german, noIndex: true }).robots).toEqual({ index: false, follow: true })
  })
})

test('The language choice is the page for all other languages and links both feeds', () => {
  const { alternates, description } = choiceMetadata()
  expect(alternates?.canonical).toBe('https://news.example/')
  expect(alternates?.languages).toMatchObject({ de: 'https://news.example/de/', 'x-default': 'https://news.example/' })
  expect(alternates?.types?.['application/rss+xml']).toHaveLength(2)
  expect(description).toBe('Europas KI-Fabriken, erklärt. Europe’s AI factories, explained.')
})
