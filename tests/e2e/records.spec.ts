import { expect, test } from '@playwright/test'
import type { Kind } from '@/lib/content/definitions/kinds.ts'
import { addressesOf } from '@/lib/content/history/article-state.ts'
import type { ContentFile } from '@/lib/content/input/content-file.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { languages } from '@/lib/languages.ts'
import { address, type SectionName } from '@/lib/routes.ts'
import { htmlOf, sitePaths } from './built-site.ts'

const content = readContent()
const filesOf = (kind: Kind) => content.files.filter((file) => file.kind === kind)

/** The section in which each record of a kind has a page of its own. */
const ownPages: [Kind, SectionName][] = [
  ['fact', 'facts'],
  ['organisation', 'partners'],
  ['source', 'sources'],
]

for (const [kind, section] of ownPages)
  test(`every record of the kind ${kind} has its page in both languages`, () => {
    const expected = filesOf(kind).flatMap(({ id }) => languages.map((language) => address(language, section, id)))
    expect(expected.length).toBeGreaterThan(4)
    expect(expected.filter((path) => !sitePaths.includes(path))).toEqual([])
  })

test('every topic and every entry of the glossary has its page in both languages', () => {
  const expected = [...filesOf('topic'), ...filesOf('term')].flatMap((file) =>
    addressesOf(file).map((one) => one.address),
  )
  expect(expected.length).toBeGreaterThanOrEqual(2 * (6 + 20))
  expect(expected.filter((path) => !sitePaths.includes(path))).toEqual([])
})

/** The list that shows each record of a kind, at an anchor named as the record. */
const listed: [Kind, SectionName][] = [
  ['person', 'voices'],
  ['quote', 'voices'],
  ['event', 'timeline'],
]

for (const [kind, section] of listed)
  test(`every record of the kind ${kind} stands in its list in both languages`, () => {
    for (const language of languages) {
      const html = htmlOf(address(language, section))
      expect(filesOf(kind).filter(({ id }) => !html.includes(` id="${id}"`))).toEqual([])
    }
  })

const textOf = ({ data: { value } }: ContentFile, ...path: string[]) =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )

test('the page of a figure says what each of its sources says, in its words', () => {
  const missing = filesOf('fact').flatMap((file) => {
    const statements = textOf(file, 'statements')
    const html = htmlOf(address('de', 'facts', file.id)).replaceAll('&amp;', '&')
    return (Array.isArray(statements) ? statements : [])
      .map(({ wording }) => String(wording))
      .filter((wording) => !html.includes(`„${wording}“`))
      .map((wording) => `${file.id}: ${wording}`)
  })
  expect(missing).toEqual([])
})

test('the two printed versions of one sentence stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${address('de', 'voices')}#tim-hoettges`)
  const [first, second] = await page.locator('.versions .voice').all()
  const [one, other] = [await first?.boundingBox(), await second?.boundingBox()]
  expect(one?.y).toBe(other?.y)
  expect(one?.x).toBeLessThan(other?.x ?? 0)
})

test('a plan is told apart from an event in words', async ({ page }) => {
  await page.goto(address('en', 'timeline'))
  await expect(page.locator('#planned-start .meta')).toContainText('Plan')
  await expect(page.locator('#opening .meta')).toContainText('Happened')
})

for (const [language, label] of [
  ['de', 'Was ein halbes ExaFLOPS'],
  ['en', 'What half an ExaFLOPS'],
] as const)
  test(`a term in a ${language} article leads to its entry, and the entry back to the articles that use it`, async ({
    page,
  }) => {
    const slug = language === 'de' ? 'was-ein-halbes-exaflops-bedeutet' : 'what-half-an-exaflops-means'
    await page.goto(address(language, 'explained', slug))
    await page.getByRole('button', { name: 'ExaFLOPS', exact: true }).click()
    await page.locator('#Term-exaflops a').click()
    expect(new URL(page.url()).pathname).toBe(address(language, 'glossary', 'exaflops'))
    await page.getByRole('link', { name: label }).last().click()
    expect(new URL(page.url()).pathname).toBe(address(language, 'explained', slug))
  })

test('an article leads to its topics and to articles that share much with it', async ({ page }) => {
  await page.goto(address('de', 'explained', 'was-ein-halbes-exaflops-bedeutet'))
  await expect(page.locator('nav.topics a')).toHaveCount(2)
  const related = page.locator('.related h3 a')
  await expect(related).toHaveCount(3)
  const addresses = await related.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const topics = await page.locator('nav.topics a').allTextContents()
  for (const one of addresses) {
    await page.goto(one)
    const others = await page.locator('nav.topics a').allTextContents()
    expect(others.filter((topic) => topics.includes(topic)).length, one).toBeGreaterThan(0)
  }
})
