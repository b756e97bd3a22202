import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleArticle } from '@/components/sample.ts'
import { PeriodLinks } from './period-links.tsx'
import { PeriodPage } from './period-page.tsx'
import { SectionPage } from './section-page.tsx'

const periods = [
  { period: '2027-01', count: 7 },
  { period: '2026-12', count: 88 },
  { period: '2026-11', count: 90 },
]

const monthPage = (more: { earlier?: string; later?: string } = {}) =>
  renderToStaticMarkup(
    <PeriodPage
      language="de"
      section="news"
      list={{ name: 'Nachrichten', path: '/de/nachrichten/' }}
      by="month"
      period="2026-12"
      articles={[sampleArticle]}
      alternate="/en/news/2026-12/"
      {...more}
    />,
  )

test('a section that cannot list all its articles leads to each month, and says how many there are', () => {
  const html = renderToStaticMarkup(
    <SectionPage language="de" section="news" list={{ count: 185, shown: [sampleArticle], periods }} />,
  )
  expect(html).toContain('<h1>Nachrichten <span class="count">185</span></h1>')
  for (const { period, count } of periods)
    expect(html).toMatch(
      new RegExp(`<a href="/de/nachrichten/${period}/">[^<]+</a> <span class="count">${count}</span>`),
    )
})

test('each year’s months are a list of their own', () => {
  const html = renderToStaticMarkup(<PeriodLinks list="/en/news/" by="month" periods={periods} language="en" />)
  const lists = [...html.matchAll(/<ul.*?<\/ul>/g)].map(([list]) => list)
  expect(lists.map((list) => [...list.matchAll(/<li>/g)].length)).toEqual([1, 2])
})

test('a list that one page shows whole has no months', () => {
  expect(renderToStaticMarkup(<PeriodLinks list="/de/nachrichten/" by="month" periods={[]} language="de" />)).toBe('')
})

test('the page of a month names it, lists its articles and leads to the list, to its neighbours and to the other language', () => {
  const html = monthPage({ earlier: '2026-11', later: '2027-01' })
  expect(html).toContain('<h1>Dezember 2026 <span class="count">1</span></h1>')
  expect(html).toContain('<a href="/de/nachrichten/eine-fabrik-rechnet/">')
  expect(html).toContain('<a href="/de/nachrichten/">Nachrichten</a>')
  expect(html).toContain('<a href="/de/nachrichten/2026-11/">Früher: November 2026</a>')
  expect(html).toContain('<a href="/de/nachrichten/2027-01/">Später: Januar 2027</a>')
  expect(html).toContain('href="/en/news/2026-12/"')
})

test('the first and the last month lead in one direction only', () => {
  expect(monthPage({ earlier: '2026-11' })).not.toContain('Später')
  expect(monthPage({ later: '2027-01' })).not.toContain('Früher')
})

test('of a year with a record there are headlines alone, and it leads to the record and to other years', () => {
  const html = renderToStaticMarkup(
    <PeriodPage
      language="en"
      section="sources"
      list={{ name: 'Paper one', path: '/en/sources/one/' }}
      by="year"
      period="2026"
      articles={[sampleArticle]}
      earlier="2025"
      alternate="/de/quellen/one/"
    />,
  )
  expect(html).toContain('<h1>2026 <span class="count">1</span></h1>')
  expect(html).toContain('<a href="/en/sources/one/">Paper one</a>')
  expect(html).toContain(`<li><a href="/de/nachrichten/eine-fabrik-rechnet/">${sampleArticle.title}</a></li>`)
  expect(html).not.toContain(sampleArticle.summary)
  expect(html).toContain('<a href="/en/sources/one/2025/">Earlier: 2025</a>')
})

test('years stand in one line', () => {
  const html = renderToStaticMarkup(
    <PeriodLinks
      list="/de/quellen/eins/"
      by="year"
      periods={[
        { period: '2026', count: 2 },
        { period: '2025', count: 1 },
      ]}
      language="de"
    />,
  )
  expect([...html.matchAll(/<ul/g)]).toHaveLength(1)
  expect(html).toContain('<a href="/de/quellen/eins/2025/">2025</a> <span class="count">1</span>')
})
