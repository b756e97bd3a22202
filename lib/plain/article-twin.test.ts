import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readTwin } from '../../tests/e2e/twin-faults.ts'
import { articleBySlug, articles, newestArticles } from '../content/articles.ts'
import { setDocuments } from '../content/fixtures/documents.ts'
import type { Article } from '../content/model.ts'
import { once } from '../content/once.ts'
import { articleTwin } from './article-twin.ts'
import { llmsChoice, llmsFullLength, llmsFullText, llmsText } from './llms.ts'
import { plainHtml } from './plain-article.ts'

vi.mock('../content/generated.ts', () => import('../content/fixtures/documents.ts'))

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const statement = (
  source: string,
  value: number,
  as: 'exactly' | 'almost' | 'up-to' | 'more-than',
  wording: string,
) => ({
  source,
  value,
  as,
  wording,
})

setDocuments({
  source: { blatt: {}, zeitung: { date: '2025-02-03' } },
  topic: { anlage: {} },
  organisation: {
    firma: {
      layer: 'hardware',
      country: 'DE',
      roles: [
        {
          in: 'anlage',
          position: 1,
          component: { de: 'Rechner', en: 'Servers' },
          task: { de: 'rechnet', en: 'computes' },
          source: 'blatt',
        },
      ],
    },
  },
  person: { chefin: { name: 'Anna Beispiel' } },
  fact: {
    count: {
      about: 'anlage',
      topics: ['anlage'],
      note: { de: 'Wir folgen der vorsichtigen Angabe.', en: 'We follow the cautious one.' },
      statements: [
        statement('blatt', 100, 'almost', 'fast hundert'),
        statement('zeitung', 100, 'up-to', 'bis zu hundert'),
      ],
    },
    share: {
      about: 'anlage',
      topics: ['anlage'],
      unit: 'percent',
      statements: [statement('blatt', 30, 'more-than', 'über dreißig')],
    },
    change: {
      about: 'firma',
      topics: ['anlage'],
      unit: 'percent-change',
      statements: [statement('blatt', 5.5, 'exactly', 'plus fünf')],
    },
    compute: {
      about: 'anlage',
      topics: ['anlage'],
      unit: 'exaflops',
      statements: [statement('blatt', 0.5, 'up-to', 'ein halbes')],
    },
  },
  quote: {
    satz: {
      text: 'We compute.',
      language: 'en',
      translation: { de: 'Wir rechnen.' },
      speaker: 'chefin',
      source: 'blatt',
    },
  },
  event: { start: { date: '2025-02-04', evidence: [{ source: 'blatt', wording: 'am vierten' }] } },
  term: { 'wort/de': { title: 'Wort' } },
  article: {
    'eins/de': {
      title: 'Ein Titel mit * und _',
      topics: ['anlage'],
      sources: ['zeitung'],
      keyPoints: ['Erstens.'],
      corrections: [{ date: '2025-02-05', kind: 'correction', text: 'Die Zahl war falsch.' }],
      updated: '2025-02-05T12:00:00+01:00',
      text: [
        'Es sind <Fact id="count" />, <Term id="wort">so heißt es</Term>, [siehe unten](#zwei).',
        '<FactBox facts="count share" title="Gezählt" />',
        '## Eins',
        '<Quote id="satz" />',
        '<PartnerTable of="anlage" />',
        '## Zwei',
        '<DotField count="count" share="share" />',
        '<StackLayers of="anlage" />',
        '<Timeline />',
        '<ShareBars facts="change" />',
        '<StatementRange fact="count" />',
        '<SharedCompute compute="compute" among="count" />',
        '<EuropeMap place="munich" />',
      ].join('\n\n'),
    },
  },
})

const article = (): Article => articleBySlug('de', 'eins') as Article
const read = once('twin of this test', () => readTwin(articleTwin(article())))

test('The Markdown of an article reads back with its title and headings, without components, and with absolute links', () => {
  const { faults, headings, links } = read()
  expect(faults).toEqual([])
  expect(headings).toEqual([
    'Ein Titel mit * und _',
    'Eins',
    'Zwei',
    'Was die Quellen sagen',
    'count',
    'Quellen',
    'Zu diesem Text',
    'Lizenz',
  ])
  expect(links).toContain('https://news.example/de/nachrichten/eins/#zwei')
  expect(links).toContain('https://news.example/de/glossar/wort/')
})

test.each([
  ['the figure in its sentence', 'Es sind fast\u00a0100[2], so heißt es'],
  ['the summary and the day', 'Veröffentlicht: 4.\u00a0Februar 2025 · Aktualisiert: 5.\u00a0Februar 2025'],
  ['the correction', 'Korrektur, 5.\u00a0Februar 2025: Die Zahl war falsch.'],
  ['key points', 'Erstens.'],
  ['the title of a box', 'Gezählt'],
  ['that sources differ', '(Quellen weichen ab)'],
  ['what one source says', '„fast hundert“'],
  ['what the other says', '„bis zu hundert“'],
  ['which one is followed', 'Tatsache, hier übernommen'],
  ['our note', 'Wir folgen der vorsichtigen Angabe.'],
  ['the quotation in the language of the article', '„Wir rechnen.“'],
  ['its attribution', 'Anna Beispiel, Chefin, zur Eröffnung, 4.\u00a0Februar 2025.'],
  ['that it is our translation, and the original', 'Unsere Übersetzung. Original: “satz”'],
  ['the caption of the table of partners', 'Tabelle 1: anlage, Bausteine und Partner.'],
  ['the partner with its country', 'firma (Deutschland)'],
  ['dots in words', 'Ein Feld aus'],
  ['that the dots are our sum', 'eigene Rechnung'],
  ['the layers', 'Hardware: firma'],
  ['the events', 'start'],
  ['the changes', 'firma: +5,50\u00a0%'],
  ['how sources qualify a figure', 'blatt: fast\u00a0100; zeitung: bis zu\u00a0100'],
  ['what our sum leaves out', 'ohne ihre Zusätze'],
  ['the place', 'München'],
  ['the sources', 'zeitung: zeitung. Herausgeber: nicht genannt. 3.\u00a0Februar 2025'],
  ['how the text came about', 'von der Redaktion geschrieben'],
  ['the licence', 'CC BY 4.0'],
])('The Markdown of an article holds %s', (_, words) => {
  expect(read().text).toContain(words)
})

test('The plain HTML of an article has tables with captions, and neither classes, ids, drawings nor scripts', () => {
  const html = plainHtml(article())
  expect(html).toContain('<caption>Gezählt</caption>')
  expect(html).toContain('<blockquote><p>„Wir rechnen.“</p></blockquote>')
  expect(html).not.toMatch(/ (class|id|popover\w*)=|<(svg|script|button|details)/)
})

test('The Markdown of an article is the same each time', () => {
  expect(articleTwin(article())).toBe(articleTwin(article()))
})

test('The list for programs leads to the Markdown of each article, with its summary, and says where the rest is', () => {
  const { faults, headings, links, text } = readTwin(llmsText('de', articles('de')))
  expect(faults).toEqual([])
  expect(headings.slice(1)).toEqual(['Nachrichten', 'Nachschlagen', 'Mehr'])
  expect(links).toContain('https://news.example/de/nachrichten/eins/index.md')
  expect(text).toContain('Ein Titel mit * und _: Ein Satz.')
})

test('The file of all articles has each of them whole, and the file at the root leads to both languages', () => {
  expect(llmsFullText(newestArticles('de', llmsFullLength))).toBe(articleTwin(article()))
  expect(readTwin(llmsChoice()).links).toEqual(['https://news.example/de/llms.txt', 'https://news.example/en/llms.txt'])
})

test.each([
  ['# T\n\n<Fact id="a" />\n', 'holds HTML or a component'],
  ['# T\n\nEs sind undefined.\n', 'not resolved'],
  ['# T\n\n[x](/de/)\n', 'not absolute'],
  ['Text.\n', 'begins with no title'],
])('The check of Markdown finds the mistake in %j', (markdown, fault) => {
  expect(readTwin(markdown).faults.join()).toContain(fault)
})
