import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { htmlOf, sitePaths } from './built-site.ts'

const drawing = /<figure class="picture[^"]*">.*?<\/figure>/gs

/** The pages whose text holds a drawing; those of figures have one too. */
const paths = sitePaths.filter((path) => !/\/(fakten|facts)\//.test(path) && htmlOf(path).match(drawing))

/** The heights of the letters of each drawing as they are on the screen, in CSS pixels. */
function letterHeights(page: Page): Promise<number[]> {
  return page.locator('.picture svg text').evaluateAll((all) =>
    all.map((text) => {
      const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0
      return scale * Number.parseFloat(getComputedStyle(text).fontSize)
    }),
  )
}

test('seven drawings stand in texts of each language', () => {
  for (const language of ['de', 'en'])
    expect(
      paths.filter((path) => path.startsWith(`/${language}/`)).flatMap((path) => htmlOf(path).match(drawing)),
    ).toHaveLength(7)
})

test('no drawing weighs more than its share: the map 4 kB, any other 1.5 kB', () => {
  for (const path of paths)
    for (const figure of htmlOf(path).match(drawing) ?? []) {
      const limit = figure.includes('class="land"') ? 4000 : 1500
      expect(brotliCompressSync(figure).length, `a drawing on ${path}`).toBeLessThan(limit)
    }
})

for (const path of paths)
  test(`the drawing on ${path} is named, legible at 320 pixels, within its frame, and shown on paper`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(path)
    const picture = page.locator('.picture')
    await expect(picture.getByRole('img')).toHaveAccessibleName(/\S{3}/)
    for (const height of await letterHeights(page)) expect(height).toBeGreaterThanOrEqual(11)
    const beyond = await picture.locator('svg').evaluateAll((all) =>
      all.flatMap((svg) => {
        const frame = svg.getBoundingClientRect()
        return [...svg.querySelectorAll('text')].flatMap((text) => {
          const box = text.getBoundingClientRect()
          return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1
            ? [text.textContent]
            : []
        })
      }),
    )
    expect(beyond).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(picture.locator('svg')).toBeVisible()
  })

test('in forced colours dots in use differ from the others, and plans from events', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const style = (selector: string, name: 'stroke' | 'fill' | 'strokeWidth') =>
    page
      .locator(selector)
      .first()
      .evaluate((shape, property) => getComputedStyle(shape)[property], name)
  await page.goto('/en/explained/who-computes-there/')
  expect(Number.parseFloat(await style('.dots.filled', 'strokeWidth'))).toBeGreaterThan(
    1.5 * Number.parseFloat(await style('.dots', 'strokeWidth')),
  )
  await page.goto('/en/glossary/industrial-ai-cloud/')
  expect(await style('.picture g:not(.plan) > circle', 'fill')).not.toBe(await style('.picture .plan > circle', 'fill'))
})
