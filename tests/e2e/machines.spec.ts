import { expect, test } from '@playwright/test'
import { articlePaths, builtFile, htmlOf, languageOf, pagePaths, sitePaths } from './built-site.ts'
import { faultsOf } from './faults-of.ts'

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

const data = /^<script type="application\/ld\+json">$/
/** A module of the site, without anything else on it than how it is loaded. */
const ownModule =
  /^<script(?=.* type="module")(?=.* src="\/scripts\/[a-z-]+\.js")(?: (?:async=""|type="[^"]*"|src="[^"]*"|blocking="render"))+>$/

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
  const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
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

for (const language of ['de', 'en'])
  test(`the ${language} feed lists the articles of its language and no others`, () => {
    const feed = builtFile(`${language}/feed.xml`)
    const links = [...feed.matchAll(/<link>([^<]+)<\/link>/g)].map(([, link = '']) => new URL(link).pathname)
    expect(links.filter((path) => articlePaths.includes(path)).sort()).toEqual(
      articlePaths.filter((path) => languageOf(path) === language).sort(),
    )
    expect(feed).toContain(`<language>${language}</language>`)
  })
