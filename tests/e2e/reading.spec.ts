import { expect, test } from '@playwright/test'
import { articlePaths, bilingualPaths, builtFile, htmlOf, languageOf, sitePaths } from './built-site.ts'

test.use({ javaScriptEnabled: false })

const [german, english] = ['/de/erklaert/was-eine-ki-fabrik-ist/', '/en/explained/what-an-ai-factory-is/']

test('on a wide screen the contents of an article stand in the margin and stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(german)
  const contents = page.getByRole('navigation', { name: 'Inhalt' })
  const text = page.locator('.prose > p').nth(4)
  await text.scrollIntoViewIfNeeded()
  await expect(contents.getByRole('link')).toHaveText(await page.locator('.prose > h2').allTextContents())
  await expect(contents.getByRole('link').first()).toBeInViewport()
  const [beside, prose] = [await contents.boundingBox(), await text.boundingBox()]
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThan(prose?.x ?? 0)
  await expect(contents.locator('summary')).toBeHidden()
})

test('on a narrow screen the contents are folded away below the key points and lead to a section', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto(german)
  const contents = page.getByRole('navigation', { name: 'Inhalt' })
  const link = contents.getByRole('link', { name: 'Was ein Stack ist' })
  await expect(link).toBeHidden()
  const [points, summary] = [await page.locator('.points').boundingBox(), await contents.boundingBox()]
  expect(summary?.y).toBeGreaterThan((points?.y ?? 0) + (points?.height ?? 0))
  await contents.locator('summary').click()
  await link.click()
  await expect(page.getByRole('heading', { name: 'Was ein Stack ist' })).toBeInViewport()
})

test('articles have a table of contents, and nothing shorter has one', () => {
  const withContents = sitePaths.filter((path) => htmlOf(path).includes('<page-contents>'))
  expect(withContents).toEqual(articlePaths)
})

test('an article leads to the one before and the one after it in its topic', async ({ page }) => {
  const opening = '/de/nachrichten/ki-fabrik-in-betrieb/'
  await page.goto(opening)
  const neighbours = page.getByRole('navigation', { name: 'Mehr im Thema Industrial AI Cloud' })
  await expect(neighbours.locator('[rel=prev]')).toHaveText(/^Früher: /)
  await expect(neighbours.locator('[rel=next]')).toHaveText(/^Später: /)
  await neighbours.locator('[rel=prev]').click()
  await page.waitForURL('/de/nachrichten/telekom-nvidia-ankuendigung/')
  await expect(neighbours.locator('[rel=next]')).toHaveAttribute('href', opening)
})

for (const [path, term, figure] of [
  [german, 'Industrial AI Cloud', '4. Februar 2026'],
  [english, 'Industrial AI Cloud', '4 February 2026'],
] as const)
  test(`a term and a figure on ${path} open in place, by keyboard too, with scripts switched off`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('button', { name: term, exact: true }).click()
    const told = page.locator('#Term-industrial-ai-cloud')
    await expect(told).toContainText('NVIDIA')
    await page.keyboard.press('Escape')
    await expect(told).toBeHidden()

    const button = page.locator('[popovertarget="Fact-opening-date"]')
    await expect(button).toContainText(figure.replace(' ', '\u00a0'))
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#Fact-opening-date')).toContainText(/iseremo, 4\.?\s(Februar|February) 2026: „/)
    await page.keyboard.press('Tab')
    await expect(page.locator('#Fact-opening-date a').first()).toBeFocused()
  })

test('every figure in running text opens once a page', () => {
  for (const path of articlePaths) {
    const html = htmlOf(path)
    const opened = [...html.matchAll(/popoverTarget="([^"]+)"/gi)].map(([, id = '']) => id)
    expect(new Set(opened).size).toBe(opened.length)
    expect([...html.matchAll(/popover="auto" id="([^"]+)"/g)].map(([, id = '']) => id)).toEqual(opened)
  }
})

test('what opens is whole on a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(german)
  await page.locator('[popovertarget="Fact-gpu-count"]').click()
  const box = await page.locator('#Fact-gpu-count').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
})

for (const path of bilingualPaths)
  test(`${path} has title, description and its counterpart, and gives search engines the article`, () => {
    const html = htmlOf(path)
    const article = path.replace(/[^/]+\/$/, '')
    expect(html).toMatch(/<title>[^<]+\((zweisprachig|in both languages)\)[^<]*<\/title>/)
    expect(html).toMatch(/<meta name="description" content="[^"]{10,}"/)
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^/"]+${article}"`))
    for (const language of ['de', 'en', 'x-default'])
      expect(html.match(new RegExp(`<link rel="alternate" hrefLang="${language}" `, 'gi'))).toHaveLength(1)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(htmlOf(article)).toContain(`href="${path}"`)
    expect(html).not.toContain('popover=')
  })

test('both languages stand beside each other on a wide screen and alternate on a narrow one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${german}zweisprachig/`)
  const own = page.getByRole('heading', { name: 'Was ein Stack ist' })
  const other = page.getByRole('heading', { name: 'What a stack is' })
  const [left, right] = [await own.boundingBox(), await other.boundingBox()]
  expect(left?.y).toBe(right?.y)
  expect(left?.x).toBeLessThan(right?.x ?? 0)
  await expect(page.locator('[lang=en]', { has: other }).last()).toBeVisible()

  await page.setViewportSize({ width: 375, height: 800 })
  const next = page.getByRole('heading', { name: 'Wer dort schon rechnet' })
  const [first, second, third] = [await own.boundingBox(), await other.boundingBox(), await next.boundingBox()]
  expect(first?.y).toBeLessThan(second?.y ?? 0)
  expect(second?.y).toBeLessThan(third?.y ?? 0)
})

test('each article has its citation as BibTeX, as CSL-JSON and as a line, with the desk as its author', async ({
  page,
}) => {
  for (const path of articlePaths) {
    const desk = languageOf(path) === 'de' ? 'Redaktion Rechenwerk' : 'Rechenwerk desk'
    expect(builtFile(`${path}cite.bib`)).toMatch(new RegExp(`^@misc\\{[a-z0-9-]+,\\n  author = \\{\\{${desk}\\}\\}`))
    expect(builtFile(`${path}cite.bib`)).toContain(`${path}}`)
    const [item] = JSON.parse(builtFile(`${path}cite.json`))
    expect(item.author).toEqual([{ literal: desk }])
    expect(new URL(item.URL).pathname).toBe(path)
  }
  await page.goto(english)
  const cite = page.locator('section.cite')
  await expect(cite.locator('.citation')).toHaveText(/^Rechenwerk desk: “What an AI factory is.+”\. Rechenwerk, 5\s/)
  await expect(cite.getByRole('link', { name: 'BibTeX' })).toHaveAttribute('href', `${english}cite.bib`)
  await expect(cite.getByRole('link', { name: 'CSL-JSON' })).toHaveAttribute('href', `${english}cite.json`)
})

test('on paper an article has its sources and citation and no navigation, and boxes stay whole', async ({ page }) => {
  await page.goto(german)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.mast nav', 'page-contents', '.neighbours', '.share', '.related'])
    await expect(page.locator(hidden).first()).toBeHidden()
  for (const shown of ['.sources', '.citation', '.prose h2', '.word'])
    await expect(page.locator(shown).first()).toBeVisible()
  await expect(page.locator('.box').first()).toHaveCSS('break-inside', 'avoid')
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
})
