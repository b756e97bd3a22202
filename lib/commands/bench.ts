import { parseArgs } from 'node:util'
import { publishedFolder } from '../publish/published-folder.ts'
import { benchBuild } from './bench-build.ts'
import { checkTimeLine, maximumCheckSeconds, timeOfCheck } from './bench-check.ts'
import { ensureChromium } from './chromium.ts'
import { freePort } from './free-port.ts'
import { isLight, limitOf, maximumWeight, mostRequests, pageWeights } from './page-weight.ts'
import { runTool } from './run-tool.ts'

/**
 * `npm run bench`: the weight of every page of the last build. `--build` instead measures what builds of the site and of made-up
 * archives of 100 and 1 000 articles cost, `--large` 10 000 as well, `--runs 3` the median of so many; `--check` how long a check
 * of 2 000 articles takes; `--lighthouse` what Lighthouse says of one page of every kind; `--tasks` whether one of them keeps a slow processor busy;
 * `--all` all of this, one after the other.
 */

const number = new Intl.NumberFormat('en-GB')
let broken = 0

function printPages() {
  const pages = pageWeights(publishedFolder())
  const width = Math.max(...pages.map(({ path }) => path.length))
  console.log(
    `${'page'.padEnd(width)}  ${'HTML+CSS'.padStart(9)}  ${'brotli'.padStart(8)}  ${'limit'.padStart(8)}  ${'+ linked'.padStart(8)}  ${'scripts'.padStart(8)}  ${'fonts'.padStart(8)}  requests  foreign`,
  )
  for (const page of pages) {
    const fails = !isLight(page)
    if (fails) broken += 1
    const { path, bytes, brotli, linked, scripts, fonts, requests, foreign } = page
    const cells = [
      number.format(bytes).padStart(9),
      number.format(brotli).padStart(8),
      number.format(limitOf(page)).padStart(8),
      number.format(brotli + linked).padStart(8),
      number.format(scripts).padStart(8),
      number.format(fonts).padStart(8),
      String(requests).padStart(8),
      String(foreign).padStart(7),
    ]
    console.log(`${path.padEnd(width)}  ${cells.join('  ')}${fails ? '  over the limit' : ''}`)
  }
  const { article, page, scripts, fonts } = maximumWeight
  console.log(
    `${pages.length} pages; limit with brotli ${number.format(article)} bytes of HTML and inlined styles for articles of up to 1,000 words, ${number.format(page)} for every other page and with linked styles, ${number.format(scripts)} of own scripts, no others, ${number.format(fonts)} of faces, ${mostRequests} requests: ${broken === 0 ? 'held' : `${broken} over it`}.`,
  )
}

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    build: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    tasks: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
  },
})
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${values.runs}"; expected a whole number from 1`)
const { all, large } = values
const asksForNothing = !(values.build || values.check || values.lighthouse || values.tasks)
if (all || asksForNothing) printPages()
if (all || values.build) broken += await benchBuild({ large, runs })
if (all || values.check) {
  const time = await timeOfCheck()
  if (time.seconds > maximumCheckSeconds || time.errors > 0) broken += 1
  console.log(checkTimeLine(time))
}
if (all || values.tasks) {
  process.env.CHROMIUM = ensureChromium()
  process.env.E2E_PORT = String(await freePort())
  broken += await runTool('@playwright/test/cli.js', ['test', 'page-speed.spec.ts', '--workers=1', '--reporter=list'])
}
if (all || values.lighthouse) {
  // Here and not above: it is needed for tests only, and a build does without it.
  const { benchLighthouse } = await import('./bench-lighthouse.ts')
  const paths = pageWeights(publishedFolder()).map(({ path }) => path)
  broken += await benchLighthouse(publishedFolder(), paths)
}
process.exitCode = broken > 0 ? 1 : 0
