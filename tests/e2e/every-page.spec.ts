import { expect, type Page, test } from '@playwright/test'
import { type CheckedPages, checkAnnotation } from '@/lib/accessibility/check-record.ts'
import {
  type AccessibilityResults,
  accessibilityResults,
  accessibilityViolations,
  type Themes,
} from './accessibility.ts'
import { languageOf, pagePaths, sitePaths } from './built-site.ts'
import { storedBy } from './stored.ts'

test('the sitemaps list the pages of both languages', () => {
  const german = sitePaths.filter((path) => path.startsWith('/de/'))
  const english = sitePaths.filter((path) => path.startsWith('/en/'))
  expect(german.length).toBeGreaterThan(10)
  expect(english).toHaveLength(german.length)
})

/** What is folded away must be as good as the rest once it is opened. */
async function unfold(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
}

/** Everything that a browser complains of, and every request that goes to another host. */
function watch(page: Page, baseURL: string | undefined): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) complaints.push(`${request.url()} is another host`)
  })
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
  return complaints
}

/** So many requests may a page make before it is complete, the one for itself among them. */
const mostRequests = 6

/** What a visit to a page brings to light. */
interface Visit {
  faults: string[]
  accessibility: AccessibilityResults
}

/** What is wrong with a page, opened in a browser that is given one after the other. */
async function visit(page: Page, path: string, baseURL: string | undefined, themes: Themes): Promise<Visit> {
  const complaints = watch(page, baseURL)
  await page.setViewportSize({ width: 320, height: 700 })
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url()))
  const response = await page.goto(path)
  const faults = response?.status() === 200 ? [] : [`answers ${response?.status()}`]
  if (asked.size > mostRequests) faults.push(`makes ${asked.size} requests: ${[...asked].join(' ')}`)
  const language = await page.locator('html').getAttribute('lang')
  if (language !== languageOf(path)) faults.push(`is in ${language}`)
  const headlines = await page.locator('h1').count()
  if (headlines !== 1) faults.push(`has ${headlines} headlines`)
  faults.push(...(await storedBy(page)).map((one) => `stores something (${one})`))
  await unfold(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (width > 320) faults.push(`is ${width} pixels wide on a screen of 320`)
  await page.setViewportSize({ width: 1280, height: 720 })
  const accessibility = await accessibilityResults(page, themes)
  page.removeAllListeners()
  return { faults: [...faults, ...accessibility.violations, ...complaints], accessibility }
}

/** What the visits to some pages say to the accessibility statement; `npm run accessibility` reads it in the report. */
function checkedPagesOf(visits: readonly AccessibilityResults[], browser: string): CheckedPages {
  const [first] = visits
  return {
    pages: visits.length,
    tool: first?.tool ?? '',
    browser,
    rules: first?.rules ?? 0,
    undecided: visits.filter(({ undecided }) => undecided).length,
  }
}

/** Of an article in both languages every third: it is made of the two pages that are opened anyway. `npm run accessibility` opens all. */
const oneIn = process.env.EVERY_PAGE ? 1 : 3
let bilingualPages = 0

/** The pages below each section of each language, in groups that take about as long as each other. */
const groups = new Map<string, string[]>()
for (const path of pagePaths) {
  const [, language = '', section = '', , view = ''] = path.split('/')
  if (view) bilingualPages += 1
  if (view && bilingualPages % oneIn !== 0) continue
  const name = `/${[language, section].filter(Boolean).join('/')}${view && ' in both languages'}`
  groups.set(name, [...(groups.get(name) ?? []), path])
}

// One visit for all that is asked of a page: opening it costs as much as looking at it.
for (const [name, paths] of groups)
  test(`the pages of ${name} open in their language with six requests and without a complaint, ask no other host, store nothing, fit 320 pixels and are accessible`, async ({
    page,
    browser,
    baseURL,
  }) => {
    // Seconds for each, on a machine that does other things as well.
    test.setTimeout(60_000 + paths.length * 10_000)
    const faults: string[] = []
    const visits: AccessibilityResults[] = []
    for (const [index, path] of paths.entries()) {
      // The dark theme changes nothing but colours, and pages of one section have the same: a few of each will do.
      const themes = index < 3 ? 'both' : 'light'
      const { faults: found, accessibility } = await visit(page, path, baseURL, themes)
      for (const fault of found) faults.push(`${path}: ${fault}`)
      visits.push(accessibility)
    }
    const [version = ''] = browser.version().split('.')
    const description = JSON.stringify(checkedPagesOf(visits, `Chromium ${version}`))
    test.info().annotations.push({ type: checkAnnotation, description })
    expect(faults).toEqual([])
  })

test('what a page does that its policy does not allow is among the complaints', async ({ page, baseURL }) => {
  await page.route('**/de/', async (route) => {
    const response = await route.fetch()
    const planted =
      '<p style="color: #1c1a16">Stil</p><script>document.title = "fremd"</script><style>p{margin:0}</style>'
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${planted}</main>`) })
  })
  const faults = (await visit(page, '/de/', baseURL, 'light')).faults.filter((fault) =>
    /Content Security Policy/.test(fault),
  )
  expect(faults).toHaveLength(3)
  expect(await page.title()).not.toBe('fremd')
})

test.describe('Planted mistakes', () => {
  // Most of them are nothing that the policy lets through.
  test.use({ bypassCSP: true })

  test('a page in the wrong language, too wide, with two headlines or with a complaint is found', async ({
    page,
    baseURL,
  }) => {
    await page.route('**/de/', async (route) => {
      const response = await route.fetch()
      const planted =
        '<h1 style="width: 400px">Zwei</h1><script>console.warn("planted")</script><img src="http://127.0.0.1:1/" alt="">'
      const body = (await response.text()).replace('lang="de"', 'lang="en"').replace('</main>', `${planted}</main>`)
      await route.fulfill({ response, body })
    })
    const faults = (await visit(page, '/de/', baseURL, 'light')).faults.join('\n')
    for (const fault of [/is in en/, /has 2 headlines/, /pixels wide/, /planted/, /127.0.0.1:1\/ is another host/])
      expect(faults).toMatch(fault)
  })

  test('a page that makes a seventh request is found', async ({ page, baseURL }) => {
    await page.route('**/de/', async (route) => {
      const response = await route.fetch()
      const pictures = ['icon-192.png', 'icon-512.png', 'apple-touch-icon.png'].map(
        (name) => `<img src="/${name}" alt="">`,
      )
      await route.fulfill({ response, body: (await response.text()).replace('</main>', `${pictures.join('')}</main>`) })
    })
    const { faults } = await visit(page, '/de/', baseURL, 'light')
    expect(faults).toContainEqual(expect.stringMatching(/^makes [78] requests: .*icon-512\.png/))
  })

  test('the accessibility check finds a planted mistake, and one that only the dark theme has', async ({ page }) => {
    await page.goto('/de/')
    await page.locator('h1').evaluate((heading) => {
      heading.insertAdjacentHTML(
        'afterend',
        '<img src="/favicon.svg"><p style="color: light-dark(#000, #222)">Dunkel</p><div style="font: 8px/8px serif"><a href="/de/">a</a><br><a href="/en/">b</a></div>',
      )
    })
    const found = await accessibilityViolations(page)
    expect(found.filter((one) => one.startsWith('image-alt: '))).toHaveLength(1)
    expect(found.filter((one) => one.startsWith('target-size: '))).toHaveLength(1)
    expect(found.filter((one) => one.startsWith('dark theme: color-contrast: '))).toHaveLength(1)
  })
})
