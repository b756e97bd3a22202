import { expect, test } from '@playwright/test'
import { Parser } from 'htmlparser2'
import { builtFile, htmlOf, pagePaths } from './built-site.ts'

/** What a page links to within the site, and the places on it that can be linked to. */
function linksAndAnchors(html: string): { links: string[]; anchors: Set<string> } {
  const links: string[] = []
  const anchors = new Set<string>()
  const parser = new Parser({
    onopentag: (name, { href, src, id }) => {
      const target = name === 'a' || name === 'link' ? href : src
      if (target && !/^(https?:|mailto:|data:)/.test(target)) links.push(target)
      if (id) anchors.add(id)
    },
  })
  parser.end(html)
  return { links, anchors }
}

const pages = new Map(pagePaths.map((path) => [path, linksAndAnchors(htmlOf(path))]))

test('every link within the site leads to a page, a file or a place on a page', async ({ request }) => {
  const broken: string[] = []
  const files = new Map<string, number>()
  const missing = ['404.html', 'de/404.html', 'en/404.html'].map(
    (file) => [`/${file}`, linksAndAnchors(builtFile(file))] as const,
  )
  for (const [path, { links }] of [...pages, ...missing])
    for (const link of links) {
      const { pathname, hash } = new URL(link, `http://localhost${path}`)
      const target = pages.get(pathname)
      if (target) {
        if (hash && !target.anchors.has(decodeURIComponent(hash.slice(1))))
          broken.push(`${path} → ${link} (no such place)`)
        continue
      }
      if (!files.has(pathname)) files.set(pathname, (await request.get(pathname, { maxRedirects: 0 })).status())
      if (files.get(pathname) !== 200) broken.push(`${path} → ${link} (${files.get(pathname)})`)
    }
  expect(broken).toEqual([])
})

test('every page of the site is linked from another one', () => {
  const linked = new Set(
    [...pages].flatMap(([path, { links }]) =>
      links.map((link) => new URL(link, `http://localhost${path}`).pathname).filter((to) => to !== path),
    ),
  )
  expect(pagePaths.filter((path) => path !== '/' && !linked.has(path))).toEqual([])
})
