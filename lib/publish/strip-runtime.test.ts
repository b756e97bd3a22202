import { expect, test } from 'vitest'
import { cleanPage } from './clean-page.ts'
import { fixture, rendered } from './fixtures/pages.ts'

const buildId = 'VdDlZe5-2haoaEOopAAoe'
const clean = (html: string) => cleanPage(html, buildId).html

test('cuts the runtime of a real page and leaves every other character alone', () => {
  expect(clean(fixture('article.html'))).toBe(fixture('article.published.html'))
})

test('leaves a page without a runtime alone', () => {
  expect(clean(fixture('article.published.html'))).toBe(fixture('article.published.html'))
})

test('leaves no trace of the build in a page', () => {
  expect(fixture('article.html')).toContain(buildId)
  expect(clean(fixture('article.html'))).not.toContain(buildId)
  const leaked = cleanPage(rendered(`<p data-build="${buildId}">x</p>`), buildId)
  expect(leaked.refusals).toEqual([
    `holds the id of the build, ${buildId}, so that it changes with each build; leave it out`,
  ])
})

test('keeps what looks like the runtime in a text', () => {
  const text = '<pre>&lt;script&gt;self.__next_f.push([1])&lt;/script&gt; &lt;!--$--&gt; /_next/static/a.js</pre>'
  expect(clean(rendered(text))).toContain(text)
  expect(cleanPage(rendered(text), buildId).refusals).toEqual([])
})

test.each([
  ['structured data', '<script type="application/ld+json">{"a":"<!--$-->self.__next_f.push("}</script>'],
  ['other data', '<script type="application/json" id="figures">[1]</script>'],
  ['rules for prerendering', '<script type="speculationrules">{"prerender":[]}</script>'],
  ['modules of the site', '<script type="module" src="/scripts/menu.js?v=1"></script>'],
  ['hints for modules of the site', '<link rel="modulepreload" href="/scripts/menu.js"/>'],
  ['fonts that are fetched early', '<link rel="preload" href="/_next/static/media/a-s.p.1.woff2" as="font"/>'],
  ['comments with words in them', '<p>fast <!-- um -->10<!---->.000 „Größe“</p>'],
  ['attributes that only look like bookkeeping', '<p data-href="/x" data-precedence="next">x</p>'],
])('keeps %s', (_, kept) => {
  expect(clean(rendered(kept))).toContain(`<body>${kept}</body>`)
})

test.each([
  ['scripts of Next', '<script src="/_next/static/chunks/a.js" async=""></script>'],
  ['scripts for old browsers', '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
  ['hints for scripts of Next', '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>'],
  ['hints for modules of Next', '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>'],
  ["Turbopack's bootstrap", '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>'],
  ['flight data', '<script>self.__next_f.push([1,"a:[\\"</p>\\"]"])</script>'],
  ["React's comments between texts", '<!-- --><!-- -->'],
  ["next/font's note for hydration", '<meta name="next-size-adjust" content=""/>'],
])('cuts %s', (_, cut) => {
  expect(clean(rendered(`<p>a</p>${cut}<p>b</p>`))).toContain('<body><p>a</p><p>b</p></body>')
})

test('cuts the names of the files from which styles were inlined, not the styles', () => {
  const style = '<style data-precedence="next" data-href="/_next/static/chunks/a.css">p{color:red}</style>'
  expect(clean(rendered('x', style))).toContain('<head><style>p{color:red}</style></head>')
})
