import { expect, test } from '@playwright/test'
import { articlePaths, builtFile, htmlOf, languageOf, pagePaths, sitePaths } from './built-site.ts'

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

for (const language of ['de', 'en'])
  test(`the ${language} feed lists the articles of its language and no others`, () => {
    const feed = builtFile(`${language}/feed.xml`)
    const links = [...feed.matchAll(/<link>([^<]+)<\/link>/g)].map(([, link = '']) => new URL(link).pathname)
    expect(links.filter((path) => articlePaths.includes(path)).sort()).toEqual(
      articlePaths.filter((path) => languageOf(path) === language).sort(),
    )
    expect(feed).toContain(`<language>${language}</language>`)
  })
