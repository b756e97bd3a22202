import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import postcss from 'postcss'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import { scriptWords } from '@/lib/publish/script-words.ts'
import { withUsedStyles } from '@/lib/publish/used-styles.ts'
import { builtFile } from './built-site.ts'
import { siteFiles } from './serving/site-files.ts'

const pages = [...siteFiles().keys()].filter((path) => path.endsWith('.html')).map(builtFile)
const scripts = [...siteFiles().keys()].filter((path) => /^\/?scripts\/.*\.js$/.test(path))
const words = new Set(scripts.flatMap((path) => [...scriptWords(join(publishedFolder(), path))]))
const inlined = /(<style>)(.*?)(?=<\/style>)/s

/** The selectors of a style sheet, those of key frames aside. */
function selectorsOf(css: string): string[] {
  const selectors: string[] = []
  postcss.parse(css).walkRules((rule) => {
    const isFrame = rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)
    if (!isFrame) selectors.push(...rule.selectors)
  })
  return selectors
}

/** The selectors of a sheet that none of the pages that link it offers anything to. */
function unusedBy(linking: readonly string[], css: string): string[] {
  const unused = new Set(selectorsOf(css))
  for (const html of linking) {
    if (unused.size === 0) break
    const kept =
      inlined.exec(
        withUsedStyles(
          html.replace(inlined, (_, tag) => tag + css),
          words,
        ),
      )?.[2] ?? ''
    for (const selector of selectorsOf(kept)) unused.delete(selector)
  }
  return [...unused]
}

const sheets = readdirSync(join(publishedFolder(), 'styles')).filter((name) => name.endsWith('.css'))
const linking = (name: string) => pages.filter((html) => html.includes(`href="/styles/${name}"`))

test('each style sheet that pages share is linked, and no rule of it is used by no page', () => {
  expect(sheets.length).toBeGreaterThan(1)
  for (const name of sheets) {
    expect(linking(name).length, name).toBeGreaterThan(10)
    expect(unusedBy(linking(name), builtFile(`styles/${name}`)), name).toEqual([])
  }
})

test('a rule that no page uses is found, wherever it stands', () => {
  const [name = ''] = sheets
  const planted = '.nobody-has-this{color:red}@media print{.wrap .nobody-has-this,.wrap{color:red}}'
  expect(unusedBy(linking(name), planted)).toEqual(['.nobody-has-this', '.wrap .nobody-has-this'])
})
