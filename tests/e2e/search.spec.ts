import { expect, type Page, test } from '@playwright/test'
import { sourceHash } from '@/lib/publish/headers/content-security-policy.ts'
import { prefetchRules } from '@/lib/scripts/prefetch-rules.ts'
import { settingsScript } from '@/lib/scripts/settings-script.ts'
import { accessibilityViolations } from './accessibility.ts'
import { htmlOf, sitePaths } from './built-site.ts'

const pages = { de: '/de/suche/', en: '/en/search/' }

/** Words, the address that must be found, and the last place at which it may stand. */
const german: [string, string, number][] = [
  ['Höttges', '/de/stimmen/#tim-hoettges', 1],
  ['Hoettges', '/de/stimmen/#tim-hoettges', 1],
  ['Hottges', '/de/stimmen/#tim-hoettges', 1],
  ['Söder', '/de/stimmen/#markus-soeder', 1],
  ['Soeder', '/de/stimmen/#markus-soeder', 1],
  ['Baer', '/de/stimmen/#dorothee-baer', 1],
  ['jensen huang', '/de/stimmen/#jensen-huang', 1],
  ['450 Millionen', '/de/fakten/eu-assistants/', 1],
  ['ExaFLOPS', '/de/glossar/exaflops/', 1],
  ['0,5 ExaFLOPS', '/de/fakten/compute/', 1],
  ['10.000', '/de/fakten/gpu-count/', 1],
  ['20 Petabyte', '/de/fakten/storage/', 1],
  ['1 Milliarde', '/de/fakten/investment/', 1],
  ['Prozessor', '/de/glossar/blackwell-gpu/', 3],
  ['Prozessoren', '/de/glossar/blackwell-gpu/', 3],
  ['Zentrum', '/de/fakten/site/', 3],
  ['Rechenzentren', '/de/fakten/site/', 1],
  ['Lücke', '/de/erklaert/europas-investitionsluecke/', 1],
  ['Siemens', '/de/partner/siemens/', 1],
  ['NVIDIA', '/de/partner/nvidia/', 1],
  ['Industrial AI Cloud', '/de/glossar/industrial-ai-cloud/', 2],
  ['Souveraenitaet', '/de/themen/souveraenitaet/', 2],
  ['Abwaerme', '/de/glossar/eisbach-kuehlung-und-abwaerme/', 3],
  ['Datenschutzgrundverordnung', '/de/glossar/dsgvo/', 1],
  ['Grossprojekt', '/de/fakten/build-time/', 3],
  ['Speich', '/de/fakten/storage/', 1],
  ['Chronik', '/de/chronik/', 1],
]
const english: [string, string, number][] = [
  ['Hoettges', '/en/voices/#tim-hoettges', 1],
  ['Soeder', '/en/voices/#markus-soeder', 1],
  ['450 million', '/en/facts/eu-assistants/', 1],
  ['exaflop', '/en/glossary/exaflops/', 3],
  ['10,000', '/en/facts/gpu-count/', 1],
  ['processors', '/en/glossary/blackwell-gpu/', 3],
  ['twins', '/en/glossary/digital-twin/', 1],
  ['hyperscalers', '/en/glossary/hyperscaler/', 1],
  ['data centres', '/en/facts/site/', 1],
  ['language models', '/en/glossary/large-language-model/', 1],
  ['waste heat', '/en/glossary/eisbach-cooling-and-waste-heat/', 3],
  ['Cloud Act', '/en/glossary/us-cloud-act/', 1],
  ['storag', '/en/facts/storage/', 1],
  ['GDPR', '/en/glossary/gdpr/', 1],
]

async function linksFor(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  await expect(page.getByRole('status')).toHaveText(/^(\d|Nichts|Nothing)/)
  const links = page.locator('site-search li a')
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

for (const [language, queries] of [
  ['de', german],
  ['en', english],
] as const)
  for (const [words, address, last] of queries)
    test(`"${words}" finds ${address} among the first ${last}`, async ({ page }) => {
      const links = await linksFor(page, `${pages[language]}?q=${encodeURIComponent(words)}`)
      expect(links.slice(0, last)).toContain(address)
    })

test('words that stand nowhere find nothing, and the page says so', async ({ page }) => {
  expect(await linksFor(page, '/de/suche/?q=zzqxy')).toEqual([])
  await expect(page.getByRole('status')).toHaveText(
    'Nichts gefunden. Versuchen Sie ein anderes Wort oder weniger Filter.',
  )
  expect(await linksFor(page, '/en/search/?q=zzqxy')).toEqual([])
  await expect(page.getByRole('status')).toHaveText('Nothing found. Try another word or fewer filters.')
})

test('German and English are searched apart', async ({ page }) => {
  expect((await linksFor(page, '/en/search/?q=NVIDIA')).every((link) => link.startsWith('/en/'))).toBe(true)
})

test('a result shows its kind, its date and an excerpt without marks of the index', async ({ page }) => {
  await page.goto('/de/suche/?q=Grafikprozessoren&kind=explainer')
  const result = page.locator('site-search li').filter({ hasText: 'Zehntausend GPUs' })
  await expect(result.locator('.note')).toHaveText(/^Erklärstück · \d+\.\s\w+ 20\d\d$/)
  await expect(result.locator('mark').first()).toHaveText(/^Grafikprozessor/)
  await expect(page.locator('site-search ol')).not.toContainText('|')
})

test('results come while typing, are counted for screen readers, and are narrowed by kind and topic', async ({
  page,
}) => {
  await page.goto('/de/suche/')
  await page.getByRole('searchbox').pressSequentially('Telek')
  await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer$/)
  await expect(page).toHaveURL(/\?q=Telek$/)
  await page.getByRole('combobox', { name: /^Art/ }).selectOption('Organisation')
  await expect(page.locator('site-search li .note').first()).toHaveText('Organisation')
  await expect(page.locator('site-search li a').first()).toHaveText('Deutsche Telekom')
  await expect(page).toHaveURL(/kind=organisation/)
  await page.getByRole('combobox', { name: /^Art/ }).selectOption('')
  await page.getByRole('combobox', { name: /^Thema/ }).selectOption('Mittelstand')
  await expect(page).toHaveURL(/\?q=Telek&topic=mittelstand$/)
  await expect(page.locator('site-search li a', { hasText: 'Was die KI-Fabrik dem Mittelstand bringt' })).toBeVisible()
})

test('the way to the other language takes the words along', async ({ page }) => {
  await linksFor(page, '/de/suche/?q=SOOFI')
  await page.locator('site-search').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/search/?q=SOOFI')
  await expect(page.locator('site-search li a').first()).toHaveAttribute('href', '/en/glossary/soofi/')
})

test('the key / opens the search from an article, arrows move, Enter opens, and back leads to the results', async ({
  page,
}) => {
  await page.goto('/de/erklaert/was-eine-ki-fabrik-ist/')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/^[^?]+\/de\/suche\/(\?q=)?$/)
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('Eisbach')
  await expect(page.getByRole('status')).toHaveText(/Treffer$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const second = page.locator('site-search li a').nth(1)
  await expect(second).toBeFocused()
  const address = await second.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${address}`)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('Eisbach')
  await expect(page.locator('site-search li a').first()).toBeVisible()
})

test('Escape leads from a result to the field, empties it, and leads back to where the key / was pressed', async ({
  page,
}) => {
  await page.goto('/en/glossary/')
  await page.keyboard.press('/')
  await page.getByRole('searchbox').pressSequentially('robots')
  await expect(page.getByRole('status')).toHaveText(/results$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(page.locator('site-search li')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/en/glossary/')
})

test('the key / is a letter in a field, and can be switched off for good', async ({ page }) => {
  await page.goto('/de/suche/')
  await page.getByRole('searchbox').pressSequentially('1/3')
  await expect(page.getByRole('searchbox')).toHaveValue('1/3')
  await page.getByLabel('Die Taste / öffnet auf jeder Seite die Suche').uncheck()
  await page.goto('/de/glossar/')
  await page.keyboard.press('/')
  await page.waitForTimeout(500)
  await expect(page).toHaveURL('/de/glossar/')
  await page.goto('/de/suche/')
  await expect(page.getByLabel('Die Taste / öffnet auf jeder Seite die Suche')).not.toBeChecked()
})

test('a query that was sent is a step that back leads to', async ({ page }) => {
  await page.goto('/de/suche/')
  const field = page.getByRole('searchbox')
  await field.fill('Siemens')
  await field.press('Enter')
  await expect(page.locator('site-search li a').first()).toHaveText('Siemens')
  await field.fill('Polarise')
  await expect(page.locator('site-search li a').first()).toHaveText('Polarise')
  await page.goBack()
  await expect(field).toHaveValue('Siemens')
  await expect(page.locator('site-search li a').first()).toHaveText('Siemens')
})

test('more results are shown when asked for, and the focus goes on with them', async ({ page }) => {
  expect(await linksFor(page, '/de/suche/?q=Telekom')).toHaveLength(10)
  await page.getByRole('button', { name: 'Weitere Treffer zeigen' }).click()
  await expect(page.locator('site-search li')).toHaveCount(20)
  await expect(page.locator('site-search li a').nth(10)).toBeFocused()
})

test('nothing of the search is loaded before somebody types', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto('/de/suche/')
  await page.getByRole('searchbox').focus()
  await page.waitForTimeout(500)
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([])
  await page.keyboard.type('K')
  await expect(page.getByRole('status')).toHaveText(/Treffer$/)
  expect(loaded).toContain('/pagefind/pagefind.js')
})

test('when the search cannot be loaded the page says so', async ({ page }) => {
  await page.route('/pagefind/**', (route) => route.abort())
  await page.goto('/en/search/?q=cloud')
  await expect(page.getByRole('status')).toHaveText('The search could not be loaded. Reload the page, or browse below.')
})

test('without script the page says what to do instead', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/de/suche/')
  await expect(page.getByText(/Die Suche braucht JavaScript.*site:/)).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('main').getByRole('link', { name: 'Glossar' })).toBeVisible()
  await context.close()
})

for (const path of ['/de/suche/?q=Prozessor', '/en/search/?q=zzqxy', '/de/suche/'])
  test(`${path} fits 320 pixels, is accessible and makes the browser complain of nothing`, async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(path)
    if (path.includes('?')) await expect(page.getByRole('status')).toHaveText(/./)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await accessibilityViolations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

test('search engines are kept out of the search', () => {
  for (const path of Object.values(pages)) {
    expect(htmlOf(path)).toContain('<meta name="robots" content="noindex, follow"/>')
    expect(sitePaths).not.toContain(path)
  }
})

test('the search works under a content security policy that allows WebAssembly and no eval', async ({ page }) => {
  const own = "'self'"
  const inlined = [settingsScript, prefetchRules].map(sourceHash).join(' ')
  const policy = `default-src ${own}; script-src ${own} 'wasm-unsafe-eval' ${inlined}; style-src ${own} 'unsafe-inline'`
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  expect((await linksFor(page, '/de/suche/?q=Eisbach')).length).toBeGreaterThan(3)
  expect(complaints).toEqual([])
})
