import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { openWithHeadlineFace } from './headline-face.ts'

/*
 * What pages looked like when somebody last looked at them. Letters are drawn differently by every browser version and set of
 * fonts, so the pictures lie in a folder named after both; where there is none for this environment yet, they are made
 * instead of compared, and the next run compares. `npx playwright test looks --update-snapshots` after a change that is meant;
 * look at each new picture before it is committed.
 */

/** One page of each type. */
const pages = {
  choice: '/',
  front: '/de/',
  explained: '/en/explained/',
  article: '/de/erklaert/zehntausend-gpus-fuenf-zaehlweisen/',
  bilingual: '/en/explained/ten-thousand-gpus-five-counts/bilingual/',
  topic: '/de/themen/technik/',
  facts: '/en/facts/',
  fact: '/de/fakten/gpu-count/',
  partners: '/en/partners/',
  organisation: '/de/partner/sap/',
  voices: '/en/voices/',
  timeline: '/de/chronik/',
  glossary: '/en/glossary/',
  term: '/de/glossar/tucherpark/',
  source: '/en/sources/iseremo/',
  search: '/de/suche/',
  missing: '/de/gibt-es-nicht/',
} as const

const sizes = [
  { width: 375, height: 800 },
  { width: 1280, height: 900 },
]

/** The browser's version and how wide it sets our faces, as one short name. */
async function environment(page: Page): Promise<string> {
  const widths = await page.evaluate(async () => {
    // Drawing asks for a face of its own: that of the page is for what was there in time.
    const face = new FontFace('Measured', 'url(/fonts/rechenwerk-headline.woff2)', { weight: '500 700' })
    document.fonts.add(await face.load())
    const context = document.createElement('canvas').getContext('2d')
    const widths = ['Measured', 'Charter, Cambria, Georgia, serif', 'system-ui, Arial, sans-serif'].map((family) => {
      if (context) context.font = `40px ${family}`
      return context?.measureText('Großrechner 10.000 ÄÖÜ').width
    })
    document.fonts.delete(face)
    return widths
  })
  const version = page.context().browser()?.version()
  return createHash('sha256').update(JSON.stringify({ version, widths })).digest('hex').slice(0, 12)
}

const options = {
  animations: 'disabled',
  // A hair's breadth of difference in the smoothing of letters is none that a reader sees.
  maxDiffPixelRatio: 0.005,
} as const

/** How a page can be looked at: each width in each theme. */
const views = sizes.flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme })))

for (const [name, path] of Object.entries(pages))
  test(`the page type ${name} looks as it did, on a telephone and on a desk, in the light theme and in the dark`, async ({
    page,
  }, testInfo) => {
    await openWithHeadlineFace(page, path)
    const folder = await environment(page)
    for (const { size, colorScheme } of views) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      const picture = [folder, `${name}-${size.width}-${colorScheme}.png`]
      const file = testInfo.snapshotPath(...picture)
      // The figure of the day is another one tomorrow.
      const mask = [page.locator('.day')]
      if (existsSync(file)) {
        await expect.soft(page).toHaveScreenshot(picture, { ...options, mask })
        continue
      }
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, await page.screenshot({ animations: 'disabled', mask }))
      testInfo.annotations.push({ type: 'recorded', description: file })
    }
  })

test('a page that looks different is noticed', async ({ page }, testInfo) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openWithHeadlineFace(page, pages.article)
  const picture = [await environment(page), 'planted.png']
  const file = testInfo.snapshotPath(...picture)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await page.screenshot({ animations: 'disabled' }))
  await expect(page).toHaveScreenshot(picture, options)
  await page.locator('h1').evaluate((heading) => heading.remove())
  await expect(page).not.toHaveScreenshot(picture, { ...options, timeout: 2000 })
})
