import type { Root } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleSource } from '@/components/sample.ts'
import type { Article } from '@/lib/content/model.ts'
import { ArticlePage } from './article-page.tsx'

const tree: Root = { type: 'root', children: [] }

const article: Article = {
  id: 'opening',
  language: 'de',
  title: 'Im Tucherpark rechnet eine Fabrik',
  slug: 'fabrik',
  kind: 'news',
  published: '2026-02-04T12:00:00+01:00',
  summary: 'Die Anlage läuft.',
  minutes: 4,
  draft: false,
  behind: false,
  keyPoints: ['Eins.', 'Zwei.'],
  topics: [],
  sources: [sampleSource('eins')],
  corrections: [],
  production: 'machine-drafted',
  body: {
    tree,
    facts: new Map(),
    quotes: new Map(),
    partnerTables: new Map(),
    terms: new Map(),
    events: new Map(),
    subjects: new Map(),
    cited: [],
  },
}

test('the key points stand on top unless the body places them', () => {
  expect(renderToStaticMarkup(<ArticlePage article={article} related={[]} />).match(/<li>Eins\.<\/li>/g)).toHaveLength(
    1,
  )
  const placed: Root = {
    type: 'root',
    children: [{ type: 'mdxJsxFlowElement', name: 'KeyPoints', attributes: [], children: [] }],
  }
  const html = renderToStaticMarkup(
    <ArticlePage article={{ ...article, body: { ...article.body, tree: placed } }} related={[]} />,
  )
  expect(html.match(/<li>Eins\.<\/li>/g)).toHaveLength(1)
})

test('the reader is told how the text came about', () => {
  expect(renderToStaticMarkup(<ArticlePage article={article} related={[]} />)).toContain(
    'maschinell entworfen und noch von keinem Menschen',
  )
})

test('corrections stand above the text, the newest first', () => {
  const corrections: Article['corrections'] = [
    { date: '2026-02-05', kind: 'addition', text: 'Ein Absatz kam hinzu.' },
    { date: '2026-02-06', kind: 'correction', text: 'Eine Zahl war falsch.' },
  ]
  const html = renderToStaticMarkup(<ArticlePage article={{ ...article, corrections }} related={[]} />)
  expect(html).toMatch(/Korrektur,.*Eine Zahl war falsch\..*Ergänzung,.*Ein Absatz kam hinzu\..*Das Wichtigste/)
})

test('the article links to its counterpart, in the byline and in the language switch', () => {
  const { body: _, ...summary } = article
  const counterpart = { ...summary, language: 'en' as const, slug: 'factory' }
  const html = renderToStaticMarkup(<ArticlePage article={{ ...article, counterpart }} related={[]} />)
  expect(html.match(/<a href="\/en\/news\/factory\/" hrefLang="en"/g)?.length).toBeGreaterThanOrEqual(2)
})
