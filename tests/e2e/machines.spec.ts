import { expect, test } from '@playwright/test'
import { DomUtils, parseDocument } from 'htmlparser2'
import { languages } from '@/lib/languages.ts'
import { address, feedAddress, feedFormats, llmsAddress, twinAddress } from '@/lib/routes.ts'
import { settingsScript } from '@/lib/scripts/settings-script.ts'
import { articlePaths, builtFile, htmlOf, languageOf, pagePaths, sitePaths } from './built-site.ts'
import { faultsOf } from './faults-of.ts'
import { feedReaders } from './feed-faults.ts'
import { readTwin } from './twin-faults.ts'

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

const data = /^<script type="application\/ld\+json">$/
/** A module of the site, without anything else on it than how it is loaded. */
const ownModule =
  /^<script(?=.* type="module")(?=.* src="\/scripts\/v\w+\/[a-z-]+\.js")(?: (?:async=""|type="[^"]*"|src="[^"]*"|blocking="render"))+>$/

/** What a page does not say once, of that which search engines read of every page. */
function headFaults(path: string, html: string): string[] {
  // Pictures have titles too.
  const head = html.slice(0, html.indexOf('<body'))
  const expected: [string, RegExp][] = [
    ['title', /<title>[^<]{3,}<\/title>/g],
    ['description', /<meta name="description" content="[^"]{10,}"/g],
    ['canonical', new RegExp(`<link rel="canonical" href="https?://[^/"]+${path}"`, 'g')],
    ...['de', 'en', 'x-default'].map((language): [string, RegExp] => [
      `hreflang ${language}`,
      new RegExp(`<link rel="alternate" hrefLang="${language}" `, 'gi'),
    ]),
  ]
  return expected.flatMap(([name, pattern]) => {
    const times = count(head, pattern)
    return times === 1 ? [] : [`${name} stands there ${times} times`]
  })
}

/** What a page carries of the framework that made it. */
function frameworkFaults(html: string): string[] {
  const others = html.replace(`<script>${settingsScript}</script>`, '')
  const scripts = [...others.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
  return [
    ...scripts.filter((tag) => !data.test(tag) && !ownModule.test(tag)),
    ...['__next_f', '/_next/'].filter((trace) => html.includes(trace)),
    ...(count(html, /<style/g) === 1 ? [] : ['not one style sheet']),
  ]
}

test('every page has title, description, canonical and hreflang, once each', () => {
  expect(faultsOf(sitePaths, (path) => headFaults(path, htmlOf(path)))).toEqual([])
})

test('no page carries anything of the framework', () => {
  expect(faultsOf(pagePaths, (path) => frameworkFaults(htmlOf(path)))).toEqual([])
})

test('what a page lacks, has twice or carries of the framework is found', () => {
  const html = htmlOf('/de/')
  expect(headFaults('/de/', html.replace(/<title>.*?<\/title>/, ''))).toEqual(['title stands there 0 times'])
  expect(headFaults('/en/', html)).toEqual(['canonical stands there 0 times'])
  expect(headFaults('/de/', html.replace(/<link rel="alternate" hrefLang="en" [^>]*>/i, '$&$&'))).toEqual([
    'hreflang en stands there 2 times',
  ])
  expect(frameworkFaults(html.replace('</body>', '<script>self.__next_f</script></body>'))).toEqual([
    '<script>',
    '__next_f',
  ])
  expect(frameworkFaults(html.replace('</head>', '<style></style></head>'))).toEqual(['not one style sheet'])
})

test('every feed is valid, and has all articles of its language or those of its topic', () => {
  for (const language of languages)
    for (const format of feedFormats) {
      const topics = sitePaths.filter(
        (path) => path.startsWith(address(language, 'topics')) && path.split('/').length === 5,
      )
      expect(topics.length).toBeGreaterThan(0)
      for (const topic of [undefined, ...topics.map((path) => path.split('/')[3])]) {
        const path = feedAddress(language, format, topic)
        const { faults, feed } = feedReaders[format](builtFile(path))
        const paths = feed.links.map((link) => new URL(link).pathname).sort()
        const own = articlePaths.filter((one) => languageOf(one) === language).sort()
        expect(faults, path).toEqual([])
        expect([feed.language, new URL(feed.self).pathname]).toEqual([language, path])
        if (topic === undefined) expect(paths).toEqual(own)
        else expect(own, path).toEqual(expect.arrayContaining(paths))
      }
    }
})

test('every article stands as Markdown with the headings, figures and quotations of its page, and in the file of all', () => {
  for (const path of articlePaths) {
    const text = builtFile(twinAddress(path))
    const twin = readTwin(text)
    const page = htmlOf(path)
    const body = page.slice(page.indexOf('<div class="prose">'), page.indexOf('<section class="sources">'))
    const words = (html = '') => DomUtils.textContent(parseDocument(html)).replace(/\s+/g, ' ').trim()
    const found = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, html]) => words(html))
    const all = twin.text.replace(/\s+/g, ' ')
    expect(twin.faults, path).toEqual([])
    for (const heading of found(/<h[23][^>]*>(.*?)<\/h[23]>/g))
      expect(twin.headings.map(words), path).toContain(heading)
    for (const quotation of found(/<blockquote[^>]*>(.*?)<\/blockquote>/g)) expect(all, path).toContain(quotation)
    for (const figure of found(/<button type="button" class="f"[^>]*>(.*?)(?:<span|<\/button>)/g))
      expect(all, path).toContain(figure)
    expect(builtFile(llmsAddress('full', languageOf(path))), path).toContain(text)
    expect(builtFile(llmsAddress('list', languageOf(path))), path).toContain(twinAddress(path))
  }
})
