import { expect, test } from '@playwright/test'
import { sourceHash } from '@/lib/publish/headers/content-security-policy.ts'
import { scanPage } from '@/lib/publish/scan-page.ts'
import { scriptRole } from '@/lib/publish/script-role.ts'
import { builtFile } from './built-site.ts'
import { faultsOf } from './faults-of.ts'
import { siteFiles } from './serving/site-files.ts'

const htmlFiles = [...siteFiles().keys()].filter((path) => path.endsWith('.html'))

/** What on a page its content security policy would not let through, or what that does not need. */
function policyFaults(html: string): string[] {
  const { elements } = scanPage(html)
  const sheets = elements.filter(({ name }) => name === 'style')
  const policy = elements.findIndex(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
  const first = elements.findIndex(({ name }) => name === 'style')
  const named = elements[policy]?.attributes.content ?? ''
  const faults = elements.flatMap(({ name, attributes }) =>
    Object.keys(attributes)
      .filter((attribute) => attribute === 'style' || /^on[a-z]/.test(attribute))
      .map((attribute) => `has ${attribute} on <${name}>`),
  )
  if (policy < 0 || policy > first) faults.push('names no policy before its styles')
  if (named !== `style-src 'self' ${sheets.map(({ text }) => sourceHash(text)).join(' ')}`)
    faults.push(`has the policy ${named}, which is not that of its styles`)
  for (const script of elements.filter(({ name }) => name === 'script'))
    if (!['own', 'data', 'settings'].includes(scriptRole(script)))
      faults.push('has a script that the policy does not let run')
  return faults
}

test('every page names the hash of its styles, and has no style and no script that its policy forbids', () => {
  expect(htmlFiles.length).toBeGreaterThan(200)
  expect(faultsOf(htmlFiles, (path) => policyFaults(builtFile(path)))).toEqual([])
})

test('a changed style, a style attribute, an inline script and a missing policy are found', () => {
  const good = builtFile('de/index.html')
  expect(policyFaults(good)).toEqual([])
  expect(policyFaults(good.replace('</style>', 'p{}</style>')).join()).toMatch(/not that of its styles/)
  expect(policyFaults(good.replace('<main', '<main style="color:red"')).join()).toMatch(/has style on <main>/)
  expect(policyFaults(good.replace('</main>', '<script>1</script></main>')).join()).toMatch(/a script that the policy/)
  expect(policyFaults(good.replace(/<meta http-equiv[^>]*>/, '')).join()).toMatch(/names no policy/)
})

test('the search finds something under its policy, and no page beside it may compile WebAssembly', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto('/de/suche/?q=Prozessor')
  await expect(page.locator('main ol li, main [role=list] li, site-search li').first()).toBeVisible()
  expect(complaints).toEqual([])
  const compiles = () =>
    page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => true,
        () => false,
      ),
    )
  expect(await compiles()).toBe(true)
  await page.goto('/de/')
  expect(await compiles()).toBe(false)
})

test('a feed that a person opens has its style sheet', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  for (const path of ['/de/feed.xml', '/en/atom.xml']) {
    await page.goto(path)
    expect(await page.evaluate(() => document.styleSheets.length), path).toBe(1)
  }
  expect(complaints).toEqual([])
})
