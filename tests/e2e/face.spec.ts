import { expect, test } from '@playwright/test'
import { layoutFaults } from './layout-faults.ts'

// Styles are planted here that the policy of the pages does not let through.
test.use({ bypassCSP: true })

const article = '/de/nachrichten/ki-fabrik-in-betrieb/'
/** What the front page leads to from its headlines. */
const headlines = '.lead h1 a, .latest h3 a, .item h3 a'

const pages = ['/de/', '/en/', article, '/de/fakten/gpu-count/', '/en/glossary/', '/de/stimmen/']

for (const path of pages) {
  test(`${path} fits every width from a small telephone to a large screen`, async ({ page }) => {
    await page.goto(path)
    for (const width of [320, 375, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await layoutFaults(page), `${width} pixels`).toEqual([])
    }
  })

  test(`${path} loses nothing when its text is twice as large`, async ({ page }) => {
    await page.goto(path)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await layoutFaults(page), `${width} pixels`).toEqual([])
    }
  })

  test(`nothing moves on ${path} for readers who want less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 375, height: 700 })
    await page.goto(path)
    const moving = await page.evaluate(() => [
      ...document.getAnimations().filter(({ playState }) => playState === 'running'),
      ...[...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(({ transitionDuration, scrollBehavior }) => transitionDuration !== '0s' || scrollBehavior !== 'auto'),
    ])
    expect(moving).toHaveLength(0)
  })
}

test('planted faults of the layout are found', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 })
  await page.goto('/de/')
  await page.locator('h1').evaluate((heading) => {
    heading.insertAdjacentHTML(
      'afterend',
      '<p style="width: 400px">Zu breit</p><p style="width: 3em; overflow: hidden; white-space: nowrap">Abgeschnitten</p><p>Eins</p><p style="margin-top: -1.6em">Zwei</p>',
    )
  })
  const faults = (await layoutFaults(page)).join('\n')
  expect(faults).toMatch(/Zu breit reaches from/)
  expect(faults).toMatch(/Abgeschnitten is cut off/)
  expect(faults).toMatch(/Eins lies on .* Zwei/)
})

for (const section of ['nachrichten', 'glossar'])
  test(`on a telephone the sections stand in one line that fades where it goes on, with ${section} in view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 700 })
    await page.goto(`/de/${section}/`)
    const line = page.locator('.sections')
    const tops = await line.locator('a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
    await expect(line).toHaveCSS('mask-image', /linear-gradient/)
    await expect(line.locator('[aria-current]')).toBeInViewport({ ratio: 1 })
    // It opens there and lets go.
    await line.evaluate((element) => element.scrollTo(0, 0))
    await page.waitForTimeout(300)
    expect(await line.evaluate((element) => element.scrollLeft)).toBe(0)
  })

test('in forced colours the section, the language and plans can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/de/chronik/')
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderBottomWidth)
  expect(await border('.sections [aria-current]')).not.toBe(await border('.sections a:not([aria-current])'))
  const ground = (selector: string, part?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, part) => getComputedStyle(element, part).backgroundColor, part)
  expect(await ground('.lang [aria-current]')).not.toBe(await ground('.lang a'))
  expect(await ground('.event:not(.planned)', '::before')).not.toBe(await ground('.planned', '::before'))
})

for (const path of ['/de/', article])
  test(`${path} can be walked through with the keyboard alone`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.goto(path)
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, summary')].filter((element) => element.checkVisibility())
          .length,
    )
    expect(stops).toBeGreaterThan(20)
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const element = document.activeElement ?? document.body
        const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(element)
        const { top, bottom } = element.getBoundingClientRect()
        const order = [...document.querySelectorAll('a[href], button, summary')].filter((one) => one.checkVisibility())
        return {
          stop: order.indexOf(element),
          ring: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && clipPath === 'none',
          inView: bottom > 0 && top < window.innerHeight,
        }
      })
      expect(focus).toEqual({ stop, ring: true, inView: true })
    }
  })

test('the skip link comes first and leads to the content', async ({ page }) => {
  for (const path of ['/de/', article]) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    await expect(page.locator('.skip')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
  }
})

test('the front page shows each article once, and no more of each group than fits a glance', async ({ page }) => {
  await page.goto('/de/')
  const articles = await page.locator(headlines).evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(articles.length).toBeGreaterThan(6)
  expect(new Set(articles).size).toBe(articles.length)
  expect(await page.locator('.latest li').count()).toBeLessThanOrEqual(5)
  expect(await page.locator('.item').count()).toBeLessThanOrEqual(6)
})

test('the last events on the front page are the last of the timeline that have a date, in its order', async ({
  page,
}) => {
  await page.goto('/de/chronik/')
  const all = await page.locator('ol.timeline > .event').evaluateAll((events) => events.map(({ id }) => id))
  await page.goto('/de/')
  const shown = await page
    .locator('.front .event a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash.slice(1)))
  expect(shown).toEqual(all.slice(-3))
})

for (const language of ['de', 'en'])
  test(`whichever figure has its turn, it fits the ${language} front page, with large text too`, async ({ page }) => {
    await page.goto(language === 'de' ? '/de/fakten/' : '/en/facts/')
    const figures = await page
      .locator('.value b:not(.words)')
      .evaluateAll((values) => values.map((value) => value.innerHTML).filter((value) => !/ 20\d\d$/.test(value)))
    expect(figures.length).toBeGreaterThan(15)
    await page.goto(`/${language}/`)
    for (const size of ['100%', '200%']) {
      await page.addStyleTag({ content: `html { font-size: ${size} }` })
      for (const width of [320, 375, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        const wide = await page.locator('.day .value b').evaluate(
          (value, figures) =>
            figures.filter((figure) => {
              value.innerHTML = figure
              return (
                document.documentElement.scrollWidth > window.innerWidth ||
                value.getBoundingClientRect().width > (value.parentElement?.clientWidth ?? 0)
              )
            }),
          figures,
        )
        expect(wide, `${width} pixels, text of ${size}`).toEqual([])
      }
    }
  })
