import { expect, test } from '@playwright/test'
import { pageTypes } from '@/lib/commands/page-types.ts'
import { languages } from '@/lib/languages.ts'
import { builtFile, htmlOf, languageOf, pagePaths } from './built-site.ts'
import { slowPages } from './slow-pages.ts'

const paths = [...pagePaths, '/', '/404.html', '/de/404.html', '/en/404.html']
/** The heaviest page of each kind. */
const kinds = pageTypes(paths, (path) => (path.endsWith('/') ? htmlOf(path) : builtFile(path)).length)

for (const visit of ['later', 'first'] as const)
  for (const language of languages)
    test(`no kind of page in ${language} has a long task on the processor of a telephone, or shifts, on a ${visit} visit`, async ({
      browser,
    }) => {
      const ours = kinds.filter((path) => languageOf(path) === language)
      expect(ours.length).toBeGreaterThan(20)
      test.setTimeout(60_000 + ours.length * 10_000)
      expect(await slowPages(browser, ours, { visit })).toEqual([])
    })

test.describe('found is', () => {
  const inMain = (planted: string) => (html: string) => html.replace('</main>', `${planted}</main>`)

  test('a script that keeps the processor busy', async ({ browser }) => {
    // By the clock, of which other programs take a part.
    const plant = inMain('<script>for (const end = performance.now() + 300; performance.now() < end; );</script>')
    expect(await slowPages(browser, ['/de/'], { visit: 'later', plant, mostLoads: 2 })).toContainEqual(
      expect.stringMatching(/^\/de\/ has a task of \d+ ms$/),
    )
  })

  test('a table that takes long to lay out', async ({ browser }) => {
    const row = `<tr>${'<td>fast 10.000</td>'.repeat(6)}</tr>`
    const plant = inMain(`<table>${row.repeat(4000)}</table>`)
    expect(await slowPages(browser, ['/de/impressum/'], { visit: 'later', plant, mostLoads: 2 })).toContainEqual(
      expect.stringMatching(/^\/de\/impressum\/ has a task of \d+ ms$/),
    )
  })

  test('what comes late above the text', async ({ browser }) => {
    // Once something is shown: what comes before that moves nothing.
    const late = `<script>new PerformanceObserver(() => document.querySelector('main').insertAdjacentHTML('beforebegin', '<p>Spät</p>'.repeat(4))).observe({ type: 'paint', buffered: true })</script>`
    const plant = (html: string) => html.replace('</main>', `</main>${late}`)
    expect(await slowPages(browser, ['/de/'], { visit: 'later', plant, mostLoads: 2 })).toContainEqual(
      expect.stringMatching(/^\/de\/ shifts by 0\.\d+$/),
    )
  })
})
