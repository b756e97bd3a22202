import { expect, type Page, test } from '@playwright/test'
import { address } from '@/lib/routes.ts'
import { settingsScript } from '@/lib/scripts/settings-script.ts'
import { complaints } from './complaints.ts'

const article = address('de', 'news', 'ki-fabrik-in-betrieb')
const englishArticle = address('en', 'news', 'ai-factory-opens')
const figure = address('de', 'facts', 'gpu-count')

const root = (page: Page) => page.locator('html')
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const light = 'rgb(251, 248, 242)'
const dark = 'rgb(21, 20, 15)'

test.describe('Settings', () => {
  test('a theme holds after a reload, on other pages and in the other language, until it is taken back', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(article)
    expect(await paper(page)).toBe(light)
    await page.getByLabel('Farben').selectOption('dunkel')
    expect(await paper(page)).toBe(dark)
    await page.reload()
    expect(await paper(page)).toBe(dark)
    for (const path of ['/', '/en/', figure, '/404.html']) {
      await page.goto(path)
      expect(await paper(page), path).toBe(dark)
    }
    await page.goto(englishArticle)
    await page.getByLabel('Colours').selectOption('as on the device')
    expect(await paper(page)).toBe(light)
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
  })

  test('the light theme holds on a dark device', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('/de/')
    expect(await paper(page)).toBe(dark)
    await page.getByLabel('Farben').selectOption('hell')
    expect(await paper(page)).toBe(light)
    await page.reload()
    expect(await paper(page)).toBe(light)
  })

  test('large text makes everything larger, fits the smallest screen and keeps its control in sight', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    const size = () =>
      page
        .locator('.prose > p')
        .first()
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))
    await page.goto(englishArticle)
    const before = await size()
    await page.getByLabel('Text size').selectOption('large')
    expect(await size()).toBeGreaterThan(before * 1.15)
    await expect(page.getByLabel('Text size')).toBeInViewport()
    await page.reload()
    expect(await size()).toBeGreaterThan(before * 1.15)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('a choice reaches the other open pages', async ({ page, context }) => {
    await page.goto('/de/')
    const other = await context.newPage()
    await other.goto('/en/')
    await other.getByLabel('Colours').selectOption('dark')
    await expect(root(page)).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByLabel('Farben')).toHaveValue('dark')
  })

  test('where the browser refuses storage, a choice holds for the page and nothing breaks', async ({ page }) => {
    const found = complaints(page)
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    await page.goto('/de/')
    await page.getByLabel('Farben').selectOption('dunkel')
    expect(await paper(page)).toBe(dark)
    expect(found).toEqual([])
  })

  test('with the keyboard alone', async ({ page }) => {
    await page.goto('/de/')
    await page.getByLabel('Farben').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(root(page)).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('Tab')
    await expect(page.getByLabel('Schrift')).toBeFocused()
  })

  test('paper stays light, of the usual size and without tools', async ({ page }) => {
    await page.goto(article)
    const sizeOfText = () =>
      page
        .locator('.prose > p')
        .first()
        .evaluate((text) => getComputedStyle(text).fontSize)
    await page.emulateMedia({ media: 'print' })
    const size = await sizeOfText()
    await page.emulateMedia({ media: 'screen' })
    await page.getByLabel('Farben').selectOption('dunkel')
    await page.getByLabel('Schrift').selectOption('groß')
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    expect(await paper(page)).toBe('rgb(255, 255, 255)')
    expect(await sizeOfText()).toBe(size)
    for (const tool of await page.locator('.tool, share-page, reading-settings').all()) await expect(tool).toBeHidden()
  })

  /** The colour of the paper when the page first shows something; the site's module never comes. */
  async function firstPaper(page: Page, html: (text: string) => string): Promise<string> {
    await page.addInitScript(() => localStorage.setItem('reading-theme', 'dark'))
    await page.route('**/scripts/**', (route) => route.abort())
    await page.route(`**${article}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: html(await response.text()) })
    })
    await page.goto(article)
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
    await expect.poll(painted).toBe(1)
    return paper(page)
  }

  test('what was chosen is there before anything is shown, whenever the site’s module comes', async ({ page }) => {
    expect(await firstPaper(page, (text) => text)).toBe(dark)
  })

  test('without the script in the page the wrong theme would be shown first', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await firstPaper(page, (text) => text.replace(`<script>${settingsScript}</script>`, ''))).toBe(light)
  })

  test('something stored that is no choice does no harm', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.addInitScript(() => localStorage.setItem('reading-theme', 'purple'))
    await page.goto(article)
    await expect(page.getByLabel('Farben')).toHaveValue('system')
    await expect(root(page)).not.toHaveAttribute('data-theme')
  })
})
