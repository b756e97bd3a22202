import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Parser } from 'htmlparser2'
import { languages } from '@/lib/languages.ts'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import { address, lawfulSections } from '@/lib/routes.ts'
import { articlePaths, builtFile, htmlOf, languageOf } from './built-site.ts'

/** The paths that the links of a page lead to. */
function linksIn(html: string): ReadonlySet<string> {
  const links = new Set<string>()
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (name === 'a' && href.startsWith('/')) links.add(href.replace(/[?#].*$/, ''))
    },
  })
  parser.end(html)
  return links
}

/** The links of each page by the page's path. */
type Links = ReadonlyMap<string, ReadonlySet<string>>

/** Every page of the built site, also those that no sitemap lists: the search, the 404 page, addresses that have moved. */
function linksOfSite(): Links {
  const files = readdirSync(publishedFolder(), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.html$/.test(name),
  )
  return new Map(files.map((file) => [`/${file.replace(/index\.html$/, '')}`, linksIn(builtFile(file))]))
}

/** Which of some pages cannot be reached from a page with two clicks. */
function outOfReach(links: Links, from: string, targets: readonly string[]): string[] {
  const first = links.get(from) ?? new Set()
  const second = new Set([from, ...first, ...[...first].flatMap((path) => [...(links.get(path) ?? [])])])
  return targets
    .filter((target) => !second.has(target))
    .map((target) => `${from} is more than two clicks from ${target}`)
}

const lawfulPages = (language: 'de' | 'en') => lawfulSections.map((section) => address(language, section))

test('imprint, privacy, accessibility, principles, corrections and right of reply are within two clicks from every page', () => {
  const links = linksOfSite()
  expect(links.size).toBeGreaterThan(200)
  const faults = [...links.keys()].flatMap((path) => {
    // Two pages are in both languages.
    const both = path === '/' || path === '/404.html'
    return outOfReach(links, path, both ? languages.flatMap(lawfulPages) : lawfulPages(languageOf(path)))
  })
  expect(faults).toEqual([])
})

test('a page that is three clicks away is found, and one that is two away is not', () => {
  const links: Links = new Map([
    ['/a/', linksIn('<a href="/b/#x">B</a> <a href="https://example.org/d/">D</a>')],
    ['/b/', linksIn('<a href="/c/?q=1">C</a>')],
    ['/c/', linksIn('<link href="/a/"><a href="/d/">D</a>')],
  ])
  expect(outOfReach(links, '/a/', ['/a/', '/b/', '/c/'])).toEqual([])
  expect(outOfReach(links, '/a/', ['/d/'])).toEqual(['/a/ is more than two clicks from /d/'])
  expect(outOfReach(links, '/c/', ['/a/'])).toEqual(['/c/ is more than two clicks from /a/'])
})

/** What an article says of how it was made, if it says so and leads to where that is explained. */
function disclosureFaults(path: string, html: string): string[] {
  const language = languageOf(path)
  const anchor = { de: 'wie-ein-text-entsteht', en: 'how-a-text-is-made' }[language]
  const faults = []
  if (!/(maschinell entworfen|von der Redaktion geschrieben|drafted by machine|written by the desk)/.test(html))
    faults.push(`${path} does not say how it was made`)
  if (!html.includes(`href="${address(language, 'principles')}#${anchor}"`)) faults.push(`${path} does not explain it`)
  if (!htmlOf(address(language, 'principles')).includes(`id="${anchor}"`))
    faults.push(`nothing explains it in ${language}`)
  return faults
}

test('every article says how it was made and leads to the explanation', () => {
  expect(articlePaths.length).toBeGreaterThan(20)
  expect(articlePaths.flatMap((path) => disclosureFaults(path, htmlOf(path)))).toEqual([])
  expect(disclosureFaults('/de/', '<p>Ein Text.</p>')).toHaveLength(2)
})
