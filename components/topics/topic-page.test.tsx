import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleArticle, sampleFact, sampleTerm, sampleTopic } from '@/components/sample.ts'
import { dividedList } from '@/lib/content/article-periods.ts'
import type { TopicWithContents } from '@/lib/content/topics.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { TopicPage } from './topic-page.tsx'

const topic = { ...sampleTopic, slug: { de: 'anlage', en: 'plant' } }

const page = ({ articles = [], ...contents }: Partial<TopicWithContents> = {}, language: 'de' | 'en' = 'de') =>
  renderToStaticMarkup(
    <TopicPage
      found={{ topic, facts: [], terms: [], ...contents }}
      articles={dividedList(articles, 'month')}
      language={language}
    />,
  )

const headings = (html: string) =>
  [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading = '']) => heading.replace(/(<[^>]+>|\s)+/g, ' ').trim())

const t = translator('de')

test('a topic’s page says what it is about and has its articles, figures and terms', () => {
  const html = page({ articles: [sampleArticle], facts: [sampleFact], terms: [sampleTerm] })
  expect(html).toContain('<h1>Industrial AI Cloud</h1>')
  expect(html).toContain('Eine Anlage.')
  expect(html).toContain('<a href="/de/nachrichten/eine-fabrik-rechnet/">Eine Fabrik rechnet</a>')
  expect(html).toContain('<a href="/de/fakten/gpu-count/">Grafikprozessoren</a>')
  expect(html).toContain('<a href="/de/glossar/exaflops/">ExaFLOPS</a>')
})

test('each part says how many entries it has', () => {
  const facts = [sampleFact, { ...sampleFact, id: 'other' }]
  expect(headings(page({ articles: [sampleArticle], facts, terms: [sampleTerm] }))).toEqual([
    `${t('topic.articles')} 1`,
    `${t('topic.facts')} 2`,
    `${t('topic.terms')} 1`,
    t('feed.ofTopic'),
  ])
})

test('a topic without articles says so, and has no headings for figures and terms that it has not', () => {
  const html = page()
  expect(html).toContain(t('sectionIntro.empty'))
  expect(headings(html)).toEqual([`${t('topic.articles')} 0`, t('feed.ofTopic')])
})

test('the page leads to the topic’s own address in the other language', () => {
  expect(page({}, 'de')).toContain('href="/en/topics/plant/" hrefLang="en"')
  expect(page({}, 'en')).toContain('href="/de/themen/anlage/" hrefLang="de"')
})

test('a topic with more articles than a page lists leads to its months', () => {
  const articles = Array.from({ length: 61 }, (_, number) => ({ ...sampleArticle, id: `a${number}` }))
  const html = page({ articles })
  expect(html).toContain('<a href="/de/themen/anlage/2026-02/">Februar 2026</a> <span class="count">61</span>')
  expect([...html.matchAll(/class="entry"/g)]).toHaveLength(30)
})
