import { expect, test } from '@playwright/test'
import { DomUtils, parseDocument } from 'htmlparser2'
import { languages } from '@/lib/languages.ts'
import { address, feedAddress, feedFormats, llmsAddress, twinAddress } from '@/lib/routes.ts'
import { articlePaths, builtFile, htmlOf, languageOf, pagePaths, sitePaths } from './built-site.ts'
import { feedReaders } from './feed-faults.ts'
import { readTwin } from './twin-faults.ts'

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

const data = /^<script type="application\/ld\+json">$/
/** A module of the site, without anything else on it than how it is loaded. */
const ownModule =
  /^<script(?=.* type="module")(?=.* src="\/scripts\/[a-z-]+\.js")(?: (?:async=""|type="[^"]*"|src="[^"]*"|blocking="render"))+>$/

for (const path of sitePaths)
  test(`${path} has title, description, canonical and hreflang, once each`, () => {
    const html = htmlOf(path)
    // Pictures have titles too.
    expect(count(html.slice(0, html.indexOf('<body')), /<title>[^<]{3,}<\/title>/g)).toBe(1)
    expect(count(html, /<meta name="description" content="[^"]{10,}"/g)).toBe(1)
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^/"]+${path}"`))
    for (const language of ['de', 'en', 'x-default'])
      expect(count(html, new RegExp(`<link rel="alternate" hrefLang="${language}" `, 'gi')), language).toBe(1)
  })

for (const path of pagePaths)
  test(`${path} carries nothing of the framework`, () => {
    const html = htmlOf(path)
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toMatch(data.test(tag) ? data : ownModule)
    expect(html).not.toContain('__next_f')
    expect(html).not.toContain('/_next/')
    expect(count(html, /<style/g)).toBe(1)
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
