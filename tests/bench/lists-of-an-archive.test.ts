import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf } from '@/lib/changes/changed.ts'
import { limitsOf } from '@/lib/content/article-periods.ts'
import { articles } from '@/lib/content/articles.ts'
import { kinds } from '@/lib/content/definitions/kinds.ts'
import { takeDocumentsFrom } from '@/lib/content/generated.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { forgetDocuments } from '@/lib/content/once.ts'
import { languages } from '@/lib/languages.ts'
import { appRoutes, loadRoute } from '@/lib/preview/app-routes.ts'
import { previewDocuments } from '@/lib/preview/preview-documents.ts'
import { address, sectionOfKind } from '@/lib/routes.ts'
import { writeCorpus } from './corpus/write-corpus.ts'

/* A made-up archive, large enough for lists that no page can hold, and the routes of the site as Next would ask them. */

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-lists-'))
const monthAtEnd = /\/\d{4}-\d{2}\/$/
const yearAtEnd = /\/\d{4}\/$/
/** Lists of articles and their months, records with their years, and voices, by their addresses, as HTML. */
const pages = new Map<string, string>()
/** What they say of themselves, by the same addresses. */
const described = new Map<string, Metadata>()

const isArticleList = (path: string) =>
  /^\/(de\/(nachrichten|erklaert|themen\/.+)|en\/(news|explained|topics\/.+))\/$/.test(path) && !articlePaths.has(path)
/** The records that most articles use, in both languages. */
const mostUsed = {
  source: ['/de/quellen/source-1/', '/en/sources/source-1/'],
  'entry of the glossary': ['/de/glossar/begriff-1/', '/en/glossary/term-1/'],
} as const
/** One of these or of their years, and the voices. */
const isRecord = (path: string) =>
  ['/de/stimmen/', '/en/voices/', ...Object.values(mostUsed).flat()].some((record) => path.startsWith(record))
const isList = (path: string) => monthAtEnd.test(path) || isArticleList(path) || isRecord(path)

async function renderLists() {
  for (const route of appRoutes('app').filter(({ file }) => /\[section\].*page\.tsx$/.test(file))) {
    const { default: Page, generateMetadata, generateStaticParams } = await loadRoute(route)
    for (const params of (await generateStaticParams?.()) ?? []) {
      const path = `${addressOf(params, {})}/`
      if (!isList(path)) continue
      const props = { params: Promise.resolve(params) }
      pages.set(path, renderToStaticMarkup((await Page?.(props)) as ReactNode))
      described.set(path, ((await generateMetadata?.(props)) ?? {}) as Metadata)
    }
  }
}

const articlePaths = new Set<string>()

beforeAll(async () => {
  // As an archive of 320 articles would be divided, which would take twice as long.
  Object.assign(limitsOf.year, { most: 50, newest: 25 })
  await writeCorpus(folder, 150)
  const content = readContent(folder)
  const documents = new Map(
    Object.keys(kinds).map((kind) => [kind, previewDocuments(content, kind as keyof typeof kinds)]),
  )
  takeDocumentsFrom((kind) => documents.get(kind) ?? [])
  forgetDocuments()
  for (const language of languages)
    for (const { kind, slug } of articles(language)) articlePaths.add(address(language, sectionOfKind(kind), slug))
  await renderLists()
}, 120_000)

afterAll(() => {
  takeDocumentsFrom(undefined)
  rmSync(folder, { recursive: true })
})

const hrefs = (html: string) => [...html.matchAll(/href="([^"#?]+)"/g)].map(([, href = '']) => href)
const listed = (html: string) =>
  hrefs(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).filter((href) => articlePaths.has(href))

it('has months for its sections and its largest topics, in both languages', () => {
  const withMonths = new Set(
    [...pages.keys()].filter((path) => monthAtEnd.test(path)).map((path) => path.replace(monthAtEnd, '/')),
  )
  for (const path of ['/de/nachrichten/', '/en/news/']) expect(withMonths).toContain(path)
  expect([...withMonths].filter((path) => /themen|topics/.test(path)).length).toBeGreaterThan(1)
})

it('leads from each list to every article of it by at most one page in between', () => {
  for (const [path, html] of pages) {
    if (monthAtEnd.test(path) || !isArticleList(path)) continue
    const found = new Set(listed(html))
    for (const month of hrefs(html).filter((href) => monthAtEnd.test(href))) {
      expect(pages.has(month), `${path} leads to ${month}`).toBe(true)
      for (const article of listed(pages.get(month) ?? '')) found.add(article)
    }
    const count = Number(/<span class="count">(\d+)<\/span>/.exec(html)?.[1])
    expect([path, found.size]).toEqual([path, count])
  }
})

const months = () => [...pages].filter(([path]) => monthAtEnd.test(path))

it('leads from a month to the one before it and to the one after it', () => {
  for (const [path, html] of months()) {
    const list = path.replace(monthAtEnd, '/')
    const all = months().flatMap(([other]) => (other.replace(monthAtEnd, '/') === list ? [other] : []))
    const place = all.toSorted().indexOf(path)
    const leadsTo = (label: RegExp) => new RegExp(`href="([^"]+)">${label.source}: `).exec(html)?.[1]
    expect([path, leadsTo(/(?:Früher|Earlier)/)]).toEqual([path, all.toSorted()[place - 1]])
    expect([path, leadsTo(/(?:Später|Later)/)]).toEqual([path, all.toSorted()[place + 1]])
  }
})

it('says of a month its own address, and that of the same month in the other language where there is one', () => {
  for (const [path] of months()) {
    const { canonical, languages: others } = described.get(path)?.alternates ?? {}
    expect(String(canonical)).toMatch(new RegExp(`${path}$`))
    for (const language of others ? languages : []) {
      const other = new URL(String(others?.[language])).pathname
      expect(other).toMatch(new RegExp(`^/${language}/.*${path.slice(-'2026-02/'.length)}$`))
      expect(pages.has(other)).toBe(true)
    }
  }
  expect(months().filter(([path]) => described.get(path)?.alternates?.languages).length).toBeGreaterThan(2)
})

it('names the topic on the way to one of its months', () => {
  const [path, html = ''] = months().find(([address]) => address.startsWith('/de/themen/')) ?? []
  expect(html).toContain('"@type":"BreadcrumbList"')
  expect(html).toMatch(new RegExp(`"position":3,"name":"[^"]+","item":"[^"]*${path?.replace(monthAtEnd, '/')}"`))
})

it.each(Object.entries(mostUsed))(
  'leads from a %s that very many articles use to its years, which have them all',
  (_, paths) => {
    for (const path of paths) {
      const html = pages.get(path) ?? ''
      const years = hrefs(html).filter((href) => yearAtEnd.test(href))
      expect(years.length).toBeGreaterThan(0)
      const all = years.flatMap((year) => listed(pages.get(year) ?? ''))
      expect(new Set(all).size).toBe(all.length)
      const count = /<h3>(?:Artikel|Articles) <span class="count">(\d+)</.exec(html)?.[1]
      expect(all.length).toBe(Number(count))
      expect(all).toEqual(expect.arrayContaining(listed(html)))
      expect(listed(html).length).toBeLessThan(all.length)
    }
  },
)

it('leads from the place of each quotation among the voices to that quotation on the page of its speaker', () => {
  for (const path of ['/de/stimmen/', '/en/voices/']) {
    const lines = [...(pages.get(path) ?? '').matchAll(/<li id="([^"]+)"><a href="([^"#]+)#([^"]+)">/g)]
    expect(lines.length).toBeGreaterThan(36)
    for (const [, place, page = '', id] of lines) {
      expect(id).toBe(place)
      expect(pages.get(page)).toContain(`<div id="${id}"><figure`)
    }
  }
})
