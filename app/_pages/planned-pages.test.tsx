import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { limitsOf } from '@/lib/content/article-periods.ts'
import { articles } from '@/lib/content/articles.ts'
import { setDocuments } from '@/lib/content/fixtures/documents.ts'
import { mostEvents, mostQuotations } from '@/lib/content/long-lists.ts'
import { forgetDocuments } from '@/lib/content/once.ts'
import { movedEntries } from '@/lib/content/redirects.ts'
import { articleEntries, siteEntries } from '@/lib/content/site-entries.ts'
import { bilingualPart } from '@/lib/routes.ts'
import { bilingualPage } from './bilingual.tsx'
import { entryPage } from './entry.tsx'
import { entryPeriodPage, entryPeriodParams, sectionPeriodParams } from './period.tsx'
import { entryOf, entryParams } from './route-params.ts'
import { type PlannedPage, planned as plannedPage } from './site-page.ts'

const content = vi.hoisted(() => ({ isOpen: true }))

vi.mock('@/lib/content/generated.ts', async () => {
  const { generatedDocuments } = await import('@/lib/content/fixtures/documents.ts')
  return {
    generatedDocuments: (kind: Parameters<typeof generatedDocuments>[0]) => {
      if (!content.isOpen) throw new Error(`${kind} was read`)
      return generatedDocuments(kind)
    },
  }
})

const many = <Fields,>(count: number, id: string, fields: Fields) =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [id.replace('#', String(number)), fields]))

const article = { topics: ['anlage'], sources: ['blatt'] }

const text =
  'Sie hat <Fact id="anzahl" />, um zu <Term id="rechnen">rechnen</Term>.\n\n## Mehr\n\n<Quote id="zitat0" />\n'

setDocuments({
  source: { blatt: {} },
  topic: { anlage: {} },
  organisation: { firma: {} },
  person: { anna: { organisation: 'firma' } },
  fact: {
    anzahl: { about: 'anlage', statements: [{ source: 'blatt', value: 9, as: 'exactly', wording: 'neun' }] },
  },
  quote: many(mostQuotations + 1, 'zitat#', { speaker: 'anna', source: 'blatt' }),
  event: many(mostEvents + 1, 'ereignis#', { date: '2025-02-04' }),
  term: { 'rechnen/de': {}, 'rechnen/en': {} },
  article: {
    'neu/de': { ...article, text },
    'neu/en': { ...article, text: text.replaceAll('rechnen<', 'compute<') },
    ...many(limitsOf.month.most, 'alt#/de', { ...article, published: '2025-01-04T12:00:00+01:00' }),
  },
  redirects: { redirects: { redirects: [{ from: '/de/nachrichten/frueher/', to: '/de/nachrichten/neu/' }] } },
})

/** Every kind of page whose route asks what it is made from, before any of them is made. */
async function plans(): Promise<Map<string, PlannedPage>> {
  const all = new Map<string, PlannedPage>()
  const add = (params: object, page: PlannedPage) => all.set(`/${Object.values(params).join('/')}/`, page)
  const entries = [...siteEntries(), ...movedEntries()].map(entryParams)
  for (const params of [...entries, ...sectionPeriodParams()]) add(params, await entryPage(...(await entryOf(params))))
  for (const one of articleEntries({ bothOnly: true }))
    add({ ...entryParams(one), view: bilingualPart[one.language] }, bilingualPage(one.language, one.entry))
  for (const params of entryPeriodParams()) add(params, entryPeriodPage(...(await entryOf(params)), params.view))
  return all
}

const planned = await plans()

beforeAll(() => {
  content.isOpen = false
  forgetDocuments()
})

describe('A planned page', () => {
  it.each([
    '/de/nachrichten/neu/',
    '/de/nachrichten/neu/zweisprachig/',
    '/de/nachrichten/frueher/',
    '/de/nachrichten/2025-01/',
    '/de/quellen/blatt/',
    '/en/facts/anzahl/',
    '/de/partner/firma/',
    '/en/topics/anlage/',
    '/de/themen/anlage/2025-01/',
    '/en/glossary/rechnen/',
    '/de/stimmen/anna/',
    '/en/timeline/ereignis0/',
  ])('is made without reading the content: %s', (path) => {
    const page = planned.get(path)?.page()
    expect(page?.metadata.title).toBeDefined()
    expect(renderToStaticMarkup(page?.content)).not.toBe('')
  })

  it('would be found out if it read the content', () => {
    const reading = plannedPage({}, () => ({ metadata: {}, content: articles('de').length }))
    expect(() => reading.page()).toThrow('article was read')
  })

  it('is made once', () => {
    const make = vi.fn(() => ({ metadata: {}, content: null }))
    const page = plannedPage({}, make)
    expect(page.page()).toBe(page.page())
    expect(make).toHaveBeenCalledOnce()
  })
})
