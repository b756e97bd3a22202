import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { freePort } from '@/lib/commands/free-port.ts'
import { addPicture } from '../pictured-content.ts'

/*
 * The site has no article with a picture, so these open the preview of content that has one: its pages are those of the build, its
 * pictures come from the same route. What a build writes, tests/commands/build.test.ts looks at.
 */
test.describe.configure({ mode: 'serial' })

const content = mkdtempSync(join(tmpdir(), 'rechenwerk-picture-'))
const article = '/en/news/factory-computes/'
let preview: ChildProcess
let base = ''

test.beforeAll(async () => {
  cpSync('tests/content/base', content, { recursive: true })
  await addPicture(content)
  const port = await freePort()
  base = `http://localhost:${port}`
  preview = spawn(process.execPath, ['lib/commands/run.mjs', 'dev'], {
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port) },
    stdio: 'ignore',
  })
  await expect(async () => expect((await fetch(base + article)).status).toBe(200)).toPass({ timeout: 60_000 })
})

test.afterAll(async () => {
  preview.kill('SIGTERM')
  await once(preview, 'exit')
  rmSync(content, { recursive: true, force: true })
})

/** The article on a screen of this width in points and so many pixels a point. */
async function opened(browser: Browser, width: number, pixels: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: pixels })
  return context.newPage()
}

/** Which file the browser has taken, how wide that is, and how wide it is shown, in pixels of the screen. */
function taken(page: Page) {
  return page.locator('.lead-picture img').evaluate(async (img: HTMLImageElement) => {
    await img.decode()
    const { width } = await createImageBitmap(await (await fetch(img.currentSrc)).blob())
    const { pathname } = new URL(img.currentSrc)
    return { pathname, width, shown: Math.round(img.getBoundingClientRect().width * devicePixelRatio) }
  })
}

for (const [width, pixels, file] of [
  [375, 1, 672],
  [375, 3, 1040],
  [1100, 1, 672],
  [1280, 1, 1040],
  [1280, 2, 1600],
] as const)
  test(`at ${width} points with ${pixels} pixels each, Chromium takes the AVIF file of ${file} pixels`, async ({
    browser,
  }) => {
    const page = await opened(browser, width, pixels)
    await page.goto(base + article)
    const { pathname, ...picture } = await taken(page)
    expect(pathname).toMatch(new RegExp(`^/pictures/opening/eisbach-${file}\\.[0-9a-f]{10}\\.avif$`))
    expect(picture.width).toBe(file)
    // Sharp enough, save where the picture itself has no more.
    expect(picture.width / picture.shown).toBeGreaterThan(file === 1600 ? 0.8 : 0.99)
    await page.context().close()
  })

test('the place of a picture that comes late is kept in its colour, and nothing shifts when it comes', async ({
  browser,
}) => {
  for (const width of [375, 1280]) {
    const page = await opened(browser, width, 1)
    let arrive = () => {}
    const late = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/pictures/**', async (route) => {
      await late
      await route.continue()
    })
    await page.goto(base + article, { waitUntil: 'domcontentloaded' })
    const img = page.locator('.lead-picture img')
    const place = page.locator('.lead-picture svg')
    const before = await img.boundingBox()
    expect(before?.height).toBeCloseTo(((before?.width ?? 0) * 800) / 1280, 0)
    expect(await place.boundingBox()).toEqual(before)
    expect(await place.evaluate((svg) => getComputedStyle(svg).backgroundColor)).toMatch(/^rgb\(/)
    arrive()
    await img.evaluate((one: HTMLImageElement) => one.decode())
    expect(await img.boundingBox()).toEqual(before)
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((measured) => {
          let count = 0
          new PerformanceObserver((list) => {
            count += list.getEntries().length
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => measured(count), 300)
        }),
    )
    expect(shifts).toBe(0)
    await page.context().close()
  }
})

test('the picture stands upright, in every file, and no file says what the camera wrote', async ({ request }) => {
  const html = await (await request.get(base + article)).text()
  const addresses = [...html.matchAll(/\/pictures\/opening\/[\w.-]+/g)].map(([address]) => address)
  expect(new Set(addresses).size).toBe(9)
  for (const address of new Set(addresses)) {
    const response = await request.get(base + address)
    const bytes = await response.body()
    const { format, width, height, exif, xmp, orientation } = await sharp(bytes).metadata()
    expect(response.headers()['content-type']).toBe(`image/${format === 'heif' ? 'avif' : format}`)
    expect(width / height).toBeCloseTo(1.6, 2)
    expect(width).toBeLessThanOrEqual(1600)
    expect({ exif, xmp, orientation, planted: bytes.includes('PLANTED') }).toEqual({ planted: false })
  }
})

test('the picture as its editor gave it is nowhere', async ({ request }) => {
  const original = readFileSync(join(content, 'articles/opening/eisbach.jpg'))
  expect(original.includes('PLANTED-CAMERA')).toBe(true)
  expect((await request.get(`${base}/pictures/opening/eisbach.jpg`).then((one) => one.body())).equals(original)).toBe(
    false,
  )
  for (const path of ['/articles/opening/eisbach.jpg', '/content/articles/opening/eisbach.jpg'])
    expect((await request.get(base + path)).status()).toBe(404)
})
