import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { atomFeed, feedReaders, jsonFeed, rssFeed } from '../../tests/e2e/feed-faults.ts'
import { loadBody } from '../content/body/load-body.ts'
import type { Article, Topic } from '../content/model.ts'
import { type FeedFormat, feedFormats } from '../routes.ts'
import { feedText } from './feed-formats.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

const topic: Topic = {
  id: 'technik',
  name: { de: 'Technik & mehr', en: 'Technology' },
  slug: { de: 'technik', en: 'technology' },
  description: { de: 'Ein Satz.', en: 'A sentence.' },
}

/** A body for each article: what was rendered of a body is remembered. */
const bodyOf = (text = 'Sie rechnet, [siehe da](/de/fakten/).') => loadBody(text, 'articles/a/de.mdx', 'article', 'de')

const article = (fields: Partial<Article> = {}): Article => ({
  id: 'opening',
  language: 'de',
  title: 'KI-Fabrik in Betrieb',
  slug: 'ki-fabrik-in-betrieb',
  kind: 'news',
  published: '2026-02-04T12:00:00+01:00',
  summary: 'Was in München geschah.',
  minutes: 4,
  draft: false,
  keyPoints: [],
  topics: [topic],
  sources: [],
  corrections: [],
  production: 'human',
  behind: false,
  body: bodyOf(),
  ...fields,
})

const feedOf = (format: FeedFormat, ...articles: Article[]) => feedText(format, { language: 'de', articles })

describe.each(feedFormats)('A feed as %s', (format) => {
  const read = (text: string) => feedReaders[format](text)

  test('is valid, in its language, and says where it stands', () => {
    const { faults, feed } = read(feedOf(format, article()))
    expect(faults).toEqual([])
    expect(feed.language).toBe('de')
    expect(feed.self).toMatch(/^https:\/\/news\.example\/de\/\w+\.(xml|json)$/)
    expect(feed.links).toEqual(['https://news.example/de/nachrichten/ki-fabrik-in-betrieb/'])
  })

  test('of a topic has a title and address of its own, and is valid without an article', () => {
    const text = feedText(format, { language: 'de', topic, articles: [] })
    const { faults, feed } = read(text)
    expect(faults).toEqual([])
    expect(feed.ids).toEqual([])
    expect(feed.self).toMatch(/^https:\/\/news\.example\/de\/themen\/technik\//)
    expect(text).toMatch(/Rechenwerk: Technik &(amp;)? mehr|<!\[CDATA\[Rechenwerk: Technik & mehr/)
  })

  test('names an article by host, id and language, whatever its slug', () => {
    expect(read(feedOf(format, article({ slug: 'anders' }))).feed.ids).toEqual([
      'tag:news.example,2026:articles/opening/de',
    ])
  })

  test('begins with the newest article, compared as moments and not as text', () => {
    const of = (id: string, published: string) => article({ id, published, body: bodyOf() })
    const { ids } = read(
      feedOf(
        format,
        of('b', '2026-02-04T12:00:00+01:00'),
        of('c', '2026-02-04T13:00:00+09:00'),
        of('d', '2026-02-04T11:30:00Z'),
        of('a', '2026-02-04T11:00:00Z'),
      ),
    ).feed
    expect(ids.map((id) => id.split('/')[1])).toEqual(['d', 'a', 'b', 'c'])
  })

  test('has the whole text, and says on top of it what was corrected', () => {
    const corrections = [{ date: '2026-02-07', kind: 'correction' as const, text: 'Die Zahl war falsch.' }]
    const text = feedOf(format, article({ corrections, body: bodyOf() }))
    expect(text).toMatch(/<li><strong>Korrektur, 7\.[^<]*<\/strong> Die Zahl war falsch\.<\/li>[\s\S]*Sie rechnet/)
    expect(text).toContain('2026-02-07T00:00:00.000Z')
  })

  test('is the same whenever it is made', () => {
    const articles = [article(), article({ id: 'sme', updated: '2026-02-06T09:00:00+01:00', body: bodyOf() })]
    vi.useFakeTimers({ now: new Date('2027-01-01') })
    const first = feedOf(format, ...articles)
    const empty = feedOf(format)
    vi.setSystemTime(new Date('2028-01-01'))
    expect(feedOf(format, ...articles.toReversed())).toBe(first)
    expect(feedOf(format)).toBe(empty)
  })

  test('stays valid with any text in it', () => {
    const nasty = 'A & B <b>fett</b> "x" ]]> und ]]> \u0007\ud800 &amp; 🎛 <![CDATA[ y'
    const { faults } = read(
      feedOf(
        format,
        article({ title: nasty, summary: nasty, keyPoints: [nasty], body: bodyOf('`]]> <x> <![CDATA[`\n') }),
      ),
    )
    expect(faults).toEqual([])
  })
})

test('RSS and Atom lead to the style sheet and tell a person what a feed is', () => {
  for (const format of ['rss', 'atom'] as const) {
    expect(feedOf(format)).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>')
    expect(feedOf(format)).toContain('Das ist ein Feed.')
  }
})

test('RSS has no date of its own while it has no articles', () => {
  expect(feedOf('rss')).not.toContain('lastBuildDate')
})

test('RSS has no line breaks around an address', () => {
  expect(feedOf('rss', article({ title: 'A & B' }))).toContain('<title><![CDATA[A & B]]></title>')
})

describe('The check of feeds finds', () => {
  const good = {
    rss: () => feedOf('rss', article()),
    atom: () => feedOf('atom', article()),
    json: () => feedOf('json', article()),
  }
  const twice = () => feedOf('rss', article(), article())

  test.each([
    ['RSS that is not well-formed', () => rssFeed(good.rss().replace('</item>', '')), 'is not well-formed'],
    ['a lone ampersand', () => atomFeed(good.atom().replace('Rechenwerk', 'R&D')), 'is not well-formed'],
    ['a character that XML may not hold', () => rssFeed(good.rss().replace('Rechenwerk', '\u0007')), 'character'],
    ['another format', () => rssFeed(good.atom()), 'is no RSS 2.0'],
    ['another format', () => atomFeed(good.rss()), 'is no Atom feed'],
    ['an old JSON Feed', () => jsonFeed(good.json().replace('version/1.1', 'version/1')), 'is no JSON Feed 1.1'],
    ['broken JSON', () => jsonFeed(good.json().slice(1)), 'is no JSON'],
    ['JSON without items', () => jsonFeed(good.json().replace('"items"', '"entries"')), 'no items'],
    ['an article twice', () => rssFeed(twice()), 'stands twice'],
    ['an article without id', () => rssFeed(good.rss().replace(/<guid.*<\/guid>/, '')), 'has no guid'],
    ['no title', () => jsonFeed(good.json().replaceAll('"title"', '"titel"')), 'has no title'],
    ['no author', () => atomFeed(good.atom().replace(/<author>[\s\S]*?<\/author>/, '')), 'has no author'],
    ['no updated', () => atomFeed(good.atom().replaceAll(/<updated>.*<\/updated>/g, '')), 'has no updated'],
    ['no language', () => rssFeed(good.rss().replace('<language>de</language>', '')), 'has no language'],
    ['no link to itself', () => rssFeed(good.rss().replace('rel="self"', 'rel="via"')), 'has no link to itself'],
    [
      'no whole text',
      () => rssFeed(good.rss().replace(/<content:encoded>[\s\S]*<\/content:encoded>/, '')),
      'has no text',
    ],
    ['a date that is none', () => atomFeed(good.atom().replaceAll('2026-02-04T', '2026-02-44T')), 'which is none'],
    ['a date of another format', () => rssFeed(good.rss().replaceAll('Wed, 04 Feb', '04 Feb')), 'which is none'],
    [
      'a relative address',
      () => jsonFeed(good.json().replace('https://news.example/de/fakten/', '/de/fakten/')),
      'not absolute',
    ],
    [
      'a relative address',
      () => rssFeed(good.rss().replace(/<link>https:[^<]*nachrichten/, '<link>/nachrichten')),
      'not absolute',
    ],
    ['a script', () => atomFeed(good.atom().replace('Sie rechnet', '<script>x</script>')), 'more than plain'],
    ['what was not resolved', () => jsonFeed(good.json().replace('Sie rechnet', 'undefined')), 'not resolved'],
  ])('%s', (_, read, fault) => {
    expect(read().faults.join()).toContain(fault)
  })
})
