import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '@/lib/commands/free-port.ts'
import { follow } from '../editing/follow.ts'
import { freshCopy } from '../editing/fresh-copy.ts'
import { type Step, stepsOf } from '../editing/steps.ts'

// A build takes half a minute and says the same each time: of those in the example the last is made.
const all = stepsOf(readFileSync('docs/editing.md', 'utf8'))
const isBuild = (step: Step) => step.kind === 'command' && step.command === 'npm run build'
const steps = all.filter((step) => !isBuild(step) || step === all.findLast(isBuild))
const copy = freshCopy()
let server: ChildProcess | undefined

test.afterAll(() => {
  server?.kill('SIGTERM')
  copy.remove()
})

test('an editor who follows docs/editing.md reads what it prints, and then the article with its picture and correction', async ({
  page,
}) => {
  test.setTimeout(900_000)
  follow(copy.folder, steps)

  const port = await freePort()
  const base = `http://localhost:${port}`
  const env = { ...process.env, PORT: String(port), OUT_DIR: 'out' }
  server = spawn(process.execPath, ['lib/commands/run.mjs', 'serve'], { cwd: copy.folder, env })
  await expect
    .poll(
      () =>
        fetch(base).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)

  await page.goto(`${base}/de/nachrichten/musterhausen-heizt/`)
  await page.waitForURL('**/de/nachrichten/rechenhalle-musterhausen/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In Musterhausen heizt eine Rechenhalle die Stadt')
  await expect(page.getByText('rund 480').first()).toBeVisible()
  await expect(page.getByText('Wir wollten keine Halle, die nur Strom verbraucht')).toBeVisible()
  await expect(page.getByText('Sie nennen aber einen Zeitpunkt').first()).toBeVisible()
  const picture = page.locator('main picture img')
  await expect(picture).toHaveAttribute('alt', /Rechenhalle/)
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300)

  await page.getByRole('link', { name: 'EN', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In Musterhausen a computing hall heats the town')
  await expect(page.getByText('our translation').first()).toBeVisible()

  await page.goto(`${base}/de/korrekturen/`)
  await expect(page.getByText('Sie nennen aber einen Zeitpunkt')).toBeVisible()
  expect(existsSync(join(copy.folder, 'out/desk'))).toBe(false)
})
