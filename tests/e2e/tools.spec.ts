import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { address } from '@/lib/routes.ts'
import { accessibilityViolations } from './accessibility.ts'
import { articlePaths } from './built-site.ts'
import { complaints } from './complaints.ts'

const article = address('de', 'news', 'ki-fabrik-in-betrieb')
const englishArticle = address('en', 'news', 'ai-factory-opens')
const figure = address('de', 'facts', 'gpu-count')

const status = (page: Page) => page.getByRole('status')
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const allowClipboard = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write'])

/** Stands in for browsers and pages that do not let scripts write to the clipboard. */
const refuseClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))

test.describe('Copying', () => {
  test('a heading’s link copies the address of its section and leads there', async ({ page, context, baseURL }) => {
    await allowClipboard(context)
    await page.goto(article)
    const link = page.locator('.prose h2 a.anchor').first()
    await link.click()
    const id = await page.locator('.prose h2').first().getAttribute('id')
    expect(await clipboard(page)).toBe(`${baseURL}${article}#${id}`)
    expect(new URL(page.url()).hash).toBe(`#${id}`)
    await expect(status(page)).toHaveText('Adresse des Abschnitts kopiert')
  })

  test('a quotation is copied with its words, who said it, its source and its address', async ({ page, context }) => {
    await allowClipboard(context)
    await page.goto(englishArticle)
    const voice = page.locator('.voice').first()
    const words = (await voice.locator('blockquote').textContent()) ?? ''
    await voice.getByRole('button', { name: 'Copy quotation' }).click()
    await expect(status(page)).toHaveText('Copied')
    const copied = await clipboard(page)
    expect(copied.startsWith(`${words} `)).toBe(true)
    expect(copied).toContain((await voice.locator('figcaption b').textContent()) ?? 'nobody')
    expect(copied).toContain('our translation')
    const [, path = '', id = ''] = /https:\/\/[^/]+(\/\S+)#(\S+)$/.exec(copied) ?? []
    await page.goto(`${path}#${id}`)
    await expect(page.locator(`#${id} blockquote`)).toHaveText(words)
  })

  test('a figure’s citation is copied as it stands there', async ({ page, context }) => {
    await allowClipboard(context)
    await page.goto(figure)
    const citation = page.locator('.citation copy-text')
    const button = citation.getByRole('button', { name: 'Angabe kopieren' })
    const shown = (await citation.textContent())?.replace(/\s*Angabe kopieren$/, '')
    // With the keyboard, as all of it can be done.
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(status(page)).toHaveText('Kopiert')
    expect(await clipboard(page)).toBe(shown)
  })

  test('where the browser refuses, the text stands there selected, and the reader is told', async ({ page }) => {
    const found = complaints(page)
    await refuseClipboard(page)
    await page.goto(figure)
    const button = page.getByRole('button', { name: 'Angabe kopieren' })
    await button.click()
    await button.click()
    await expect(status(page)).toContainText('Der Browser lässt das Kopieren nicht zu')
    const field = page.getByRole('textbox', { name: 'Text zum Kopieren' })
    await expect(field).toHaveCount(1)
    expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue())
    expect(await accessibilityViolations(page)).toEqual([])
    expect(found).toEqual([])
  })

  test('where the browser refuses, a heading’s link says where its address stands', async ({ page }) => {
    await refuseClipboard(page)
    await page.goto(article)
    await page.locator('.prose h2 a.anchor').first().click()
    await expect(status(page)).toContainText('steht jetzt in der Adresszeile')
  })

  test('a message goes away by itself', async ({ page, context }) => {
    await allowClipboard(context)
    await page.clock.install()
    await page.goto(figure)
    await page.getByRole('button', { name: 'Angabe kopieren' }).click()
    await expect(status(page)).toHaveText('Kopiert')
    await page.clock.runFor(5000)
    await expect(status(page)).toBeEmpty()
  })
})

test.describe('Sharing', () => {
  test('the address is copied without what the way here has left in it', async ({ page, context, baseURL }) => {
    await allowClipboard(context)
    await page.goto(`${article}?utm_source=brief#content`)
    await page.locator('share-page').getByRole('button', { name: 'Adresse kopieren' }).click()
    await expect(status(page)).toHaveText('Kopiert')
    expect(await clipboard(page)).toBe(baseURL + article)
  })

  test('the system’s dialog is offered where there is one, with title and address', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = []
      Object.assign(window, { shared })
      Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => void shared.push(data) })
    })
    await page.goto(article)
    await page.getByRole('button', { name: 'Teilen' }).click()
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual([
      { title: await page.locator('h1').textContent(), url: baseURL + article },
    ])
  })

  test('a closed dialog is no mistake, and one that fails copies the address', async ({ page, context, baseURL }) => {
    const found = complaints(page)
    await allowClipboard(context)
    await page.addInitScript(() => {
      const reasons = ['AbortError', 'NotAllowedError']
      const share = () => Promise.reject(new DOMException('', reasons.shift()))
      Object.defineProperty(navigator, 'share', { value: share })
    })
    await page.goto(article)
    await page.getByRole('button', { name: 'Teilen' }).click()
    await expect(status(page)).toBeEmpty()
    await page.getByRole('button', { name: 'Teilen' }).click()
    await expect(status(page)).toHaveText('Kopiert')
    expect(await clipboard(page)).toBe(baseURL + article)
    expect(found).toEqual([])
  })

  test('no dialog is offered where there is none', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
    await page.goto(article)
    await expect(page.locator('share-page button')).toHaveText(['Adresse kopieren'])
  })
})

test.describe('The table of contents', () => {
  // The list is planted with a style that the policy of the pages does not let through.
  test.use({ bypassCSP: true })

  /** Puts a list of all sections on the page, as low as a few lines. */
  async function listSections(page: Page) {
    await page.evaluate(() => {
      const links = [...document.querySelectorAll('.prose h2[id]')].map(
        ({ id }) => `<li><a href="#${id}">${id}</a></li>`,
      )
      const list = `<page-contents id="planted"><nav aria-label="Planted" style="max-height:3em;overflow:auto"><ul>${links.join('')}</ul></nav></page-contents>`
      document.querySelector('main')?.insertAdjacentHTML('beforebegin', list)
    })
  }

  const marked = (page: Page) => page.locator('#planted a[aria-current]')

  test('marks the section being read, however the reader got there', async ({ page }) => {
    await page.goto(article)
    await listSections(page)
    const ids = await page.locator('.prose h2[id]').evaluateAll((headings) => headings.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(2)
    await expect(marked(page)).toHaveCount(0)
    for (const id of [ids[1], ids.at(-1), ids[0]]) {
      await page.locator(`[id="${id}"]`).evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
      await expect(marked(page)).toHaveText([id ?? ''])
      await expect(marked(page)).toHaveAttribute('aria-current', 'true')
    }
    await page.evaluate(() => scrollTo(0, 0))
    await expect(marked(page)).toHaveCount(0)
  })

  test('keeps the mark in view without moving the page', async ({ page }) => {
    await page.goto(article)
    await listSections(page)
    const last = page.locator('.prose h2[id]').last()
    await last.evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
    await expect(marked(page)).toHaveCount(1)
    const top = await page.evaluate(() => scrollY)
    expect(await page.locator('#planted nav').evaluate((list) => list.scrollTop)).toBeGreaterThan(0)
    const [box, link] = [await page.locator('#planted nav').boundingBox(), await marked(page).boundingBox()]
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1)
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => scrollY)).toBe(top)
  })
})

test.describe('With the tools there', () => {
  for (const path of [article, figure, address('de', 'voices')])
    test(`${path} is accessible, moves nothing and asks for nothing but its scripts and styles`, async ({ page }) => {
      const found = complaints(page)
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(path)
      await expect(page.locator('reading-settings')).toBeVisible()
      for (const button of await page.locator('button.tool').all()) {
        const box = await button.boundingBox()
        expect(box?.height).toBeGreaterThanOrEqual(24)
      }
      await page.locator('button.tool').first().click()
      await page.getByLabel('Schrift').selectOption('groß')
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      expect(await accessibilityViolations(page)).toEqual([])
      expect(
        asked.filter(
          (one) =>
            one !== path &&
            !/^\/(scripts\/v\w+\/[a-z-]+\.js|styles\/\w+\.css|fonts\/.+|favicon\.svg|pictures\/.+)$/.test(one),
        ),
      ).toEqual([])
      expect(found).toEqual([])
    })

  test('in forced colours the message has an edge', async ({ page, context }) => {
    await allowClipboard(context)
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(figure)
    await page.getByRole('button', { name: 'Angabe kopieren' }).click()
    expect(await status(page).evaluate((place) => getComputedStyle(place).borderTopColor)).not.toBe('rgba(0, 0, 0, 0)')
  })
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of [...articlePaths.slice(0, 2), figure, '/en/'])
    test(`${path} has no control that does nothing`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('reading-settings')).toBeHidden()
      await expect(page.locator('select, input, textarea, .tool, button:not([popovertarget])')).toHaveCount(0)
    })

  test('an article can be sent by e-mail', async ({ page }) => {
    await page.goto(article)
    const title = await page.locator('h1').textContent()
    const link = page.locator('share-page').getByRole('link', { name: 'Per E-Mail senden' })
    const { protocol, searchParams } = new URL((await link.getAttribute('href')) ?? '')
    expect(protocol).toBe('mailto:')
    expect(searchParams.get('subject')).toBe(title)
    expect(new URL(searchParams.get('body') ?? '').pathname).toBe(article)
  })
})
