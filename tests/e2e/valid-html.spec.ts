import { expect, test } from '@playwright/test'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { languages } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { builtFile, htmlOf, pagePaths } from './built-site.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // How React writes HTML; HTML allows all of it.
      'void-style': ['error', { style: 'selfclose' }],
      'attribute-boolean-style': ['error', { style: 'empty' }],
      'attribute-empty-style': ['error', { style: 'empty' }],
      'attr-case': 'off',
      // A checksum guards against other hosts; the site's own scripts come from where the page comes from.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Headlines are as long as they have to be; the check of the content knows the limit.
      'long-title': 'off',
    },
  }),
)

async function complaints(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  )
}

for (const language of languages)
  test(`every page of the address /${language}/ is valid HTML`, async () => {
    const found: string[] = []
    for (const path of [...pagePaths, address(language, 'search')].filter((one) => one.startsWith(`/${language}/`)))
      for (const complaint of await complaints(htmlOf(path))) found.push(`${path}: ${complaint}`)
    expect(found).toEqual([])
  })

test('the language choice is valid HTML', async () => {
  expect(await complaints(htmlOf('/'))).toEqual([])
})

test('the pages for addresses that do not exist are valid HTML', async () => {
  for (const file of ['404.html', 'de/404.html', 'en/404.html']) expect(await complaints(builtFile(file))).toEqual([])
})

test('the validator finds a planted mistake', async () => {
  expect((await complaints(htmlOf('/de/').replace('</h1>', '</h2>'))).join()).toContain('close-order')
})
