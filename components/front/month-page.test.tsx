import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleArticle } from '@/components/sample.ts'
import { MonthLinks } from './month-links.tsx'
import { MonthPage } from './month-page.tsx'
import { SectionPage } from './section-page.tsx'

const months = [
  { month: '2027-01', count: 7 },
  { month: '2026-12', count: 88 },
  { month: '2026-11', count: 90 },
]

const monthPage = (more: { earlier?: string; later?: string } = {}) =>
  renderToStaticMarkup(
    <MonthPage
      language="de"
      section="news"
      list={{ name: 'Nachrichten', path: '/de/nachrichten/' }}
      month="2026-12"
      articles={[sampleArticle]}
      alternate="/en/news/2026-12/"
      {...more}
    />,
  )

test('a section that cannot list all its articles leads to each month, and says how many there are', () => {
  const html = renderToStaticMarkup(
    <SectionPage language="de" section="news" list={{ count: 185, shown: [sampleArticle], months }} />,
  )
  expect(html).toContain('<h1>Nachrichten <span class="count">185</span></h1>')
  for (const { month, count } of months)
    expect(html).toMatch(
      new RegExp(`<a href="/de/nachrichten/${month}/">[^<]+</a> <span class="count">${count}</span>`),
    )
})

test('each year’s months are a list of their own', () => {
  const html = renderToStaticMarkup(<MonthLinks list="/en/news/" months={months} language="en" />)
  const lists = [...html.matchAll(/<ul.*?<\/ul>/g)].map(([list]) => list)
  expect(lists.map((list) => [...list.matchAll(/<li>/g)].length)).toEqual([1, 2])
})

test('a list that one page shows whole has no months', () => {
  expect(renderToStaticMarkup(<MonthLinks list="/de/nachrichten/" months={[]} language="de" />)).toBe('')
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
