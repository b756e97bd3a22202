import { DomUtils, parseDocument } from 'htmlparser2'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FeedArticle, rssFeed } from './feed.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

const opening: FeedArticle = {
  id: 'opening',
  language: 'de',
  title: 'KI-Fabrik in Betrieb',
  slug: 'ki-fabrik-in-betrieb',
  kind: 'news',
  published: '2026-02-04T12:00:00+01:00',
  summary: 'Was in München geschah.',
  minutes: 4,
  draft: false,
}
const feedOf = (...articles: FeedArticle[]) => rssFeed({ language: 'de', articles })

/** The mistakes for which a strict XML parser would give up; htmlparser2 forgives them. */
function mistakes(xml: string): string[] {
  const found: string[] = []
  const markup = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  const open: string[] = []
  for (const [, slash, name = '', rest = ''] of markup.matchAll(/<(\/?)([\w:]+)([^<>]*)>/g)) {
    if (slash && open.pop() !== name) found.push(`</${name}> closes another element`)
    else if (!slash && !rest.endsWith('/')) open.push(name)
  }
  if (open.length > 0) found.push(`<${open.join()}> is not closed`)
  if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(markup)) found.push('an ampersand stands alone')
  if (markup.includes(']]>')) found.push('a CDATA section ends early')
  if (!/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(xml)) found.push('a character is not allowed')
  return found
}

/** The texts of all elements of a name, in order. */
function texts(xml: string, name: string): string[] {
  return DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).map((element) =>
    DomUtils.textContent(element),
  )
}

describe('The feed', () => {
  test('says what it is, in its language, and where it stands', () => {
    const xml = feedOf(opening)
    expect(xml).toContain('<?xml version="1.0" encoding="utf-8"?>')
    expect(xml).toContain('<language>de</language>')
    expect(xml).toContain('<atom:link href="https://news.example/de/feed.xml" rel="self" type="application/rss+xml"/>')
    expect(texts(xml, 'title')[0]).toBe('Rechenwerk: Europas KI-Fabriken, erklärt')
    expect(texts(xml, 'link')[0]).toBe('https://news.example/de/')
    expect(texts(rssFeed({ language: 'en', articles: [] }), 'title')).toEqual([
      'Rechenwerk: Europe’s AI factories, explained',
    ])
  })

  test('has headline, summary, whole address, time and topics of an article', () => {
    const xml = feedOf({ ...opening, categories: ['Technik', 'Politik & Wirtschaft'] })
    expect(texts(xml, 'title')[1]).toBe('KI-Fabrik in Betrieb')
    expect(texts(xml, 'description')[1]).toBe('Was in München geschah.')
    expect(texts(xml, 'link')[1]).toBe('https://news.example/de/nachrichten/ki-fabrik-in-betrieb/')
    expect(texts(xml, 'pubDate')).toEqual(['Wed, 04 Feb 2026 11:00:00 GMT'])
    expect(texts(xml, 'category')).toEqual(['Technik', 'Politik & Wirtschaft'])
  })

  test('names an article by host, id and language, whatever its slug', () => {
    const xml = feedOf({ ...opening, slug: 'anders' })
    expect(texts(xml, 'guid')).toEqual(['tag:news.example,2026:articles/opening/de'])
    expect(xml).toContain('<guid isPermaLink="false">')
  })

  test('begins with the newest article, compared as moments and not as text', () => {
    const xml = feedOf(
      { ...opening, id: 'b', title: 'Mitte', published: '2026-02-04T12:00:00+01:00' },
      { ...opening, id: 'c', title: 'Zuerst', published: '2026-02-04T13:00:00+09:00' },
      { ...opening, id: 'd', title: 'Zuletzt', published: '2026-02-04T11:30:00Z' },
      { ...opening, id: 'a', title: 'Mitte, erste', published: '2026-02-04T11:00:00Z' },
    )
    expect(texts(xml, 'title').slice(1)).toEqual(['Zuletzt', 'Mitte, erste', 'Mitte', 'Zuerst'])
  })

  test('was built at the newest change and is the same whenever it is made', () => {
    const articles = [opening, { ...opening, id: 'sme', updated: '2026-02-06T09:00:00+01:00' }]
    vi.useFakeTimers({ now: new Date('2027-01-01') })
    const first = feedOf(...articles)
    vi.setSystemTime(new Date('2028-01-01'))
    expect(feedOf(...articles.toReversed())).toBe(first)
    expect(texts(first, 'lastBuildDate')).toEqual(['Fri, 06 Feb 2026 08:00:00 GMT'])
  })

  test('has no date of its own while it has no articles', () => {
    const xml = feedOf()
    expect(texts(xml, 'lastBuildDate')).toEqual([])
    expect(mistakes(xml)).toEqual([])
  })

  test('is well formed', () => {
    expect(mistakes(feedOf(opening, { ...opening, id: 'sme', categories: ['Mittelstand'] }))).toEqual([])
  })

  test('stays well formed with any text in it', () => {
    const nasty = 'A & B <b>fett</b> "x" ]]> und ]]> \u0007\ud800 &amp; 🎛'
    const xml = feedOf({ ...opening, title: nasty, summary: nasty, categories: [nasty] })
    expect(mistakes(xml)).toEqual([])
    expect(texts(xml, 'title')[1]).toBe('A & B <b>fett</b> "x" ]] > und ]] >  &amp; 🎛')
  })

  test('escapes a summary, which feed readers take for HTML', () => {
    const xml = feedOf({ ...opening, summary: 'Wie 1 < 2 & warum' })
    expect(texts(xml, 'description')[1]).toBe('Wie 1 &lt; 2 &amp; warum')
  })
})

test.each([
  ['<a><b></a></b>', 'closes another element'],
  ['<a></a></b>', 'closes another element'],
  ['<a>', 'is not closed'],
  ['<a>R&D</a>', 'ampersand'],
  ['<a><![CDATA[x]]>y]]></a>', 'CDATA'],
  ['<a>\u0007</a>', 'character'],
])('The check for well-formed XML finds the mistake in %j', (xml, mistake) => {
  expect(mistakes(xml).join()).toContain(mistake)
})
