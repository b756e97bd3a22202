import { rmSync } from 'node:fs'
import { publishedFolder } from '../publish/published-folder.ts'
import { checkTimeLine, maximumCheckSeconds, timeOfCheck } from './bench-check.ts'
import { build } from './build-site.ts'
import { isLight, limitOf, maximumWeight, mostRequests, pageWeights } from './page-weight.ts'

/**
 * `npm run bench`: the weight of every page of the last build; with `--build` also how long a build takes, with `--check` how
 * long a check of 2 000 articles takes, and with `--lighthouse` what Lighthouse says of one page of every kind.
 */

/** Seconds for a build on two cores. */
const maximumSeconds = { 'from nothing': 90, 'with contentlayer’s cache': 60 }

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

async function measureBuild(name: keyof typeof maximumSeconds, remove: string[]) {
  for (const folder of remove) rmSync(folder, { recursive: true, force: true })
  const start = performance.now()
  const built = await build()
  const seconds = (performance.now() - start) / 1000
  const held = built && seconds <= maximumSeconds[name]
  if (!held) broken += 1
  return `build ${name}: ${seconds.toFixed(1)} s; limit ${maximumSeconds[name]} s: ${held ? 'held' : 'not held'}.`
}

if (process.argv.includes('--build')) {
  const lines = [
    await measureBuild('from nothing', ['.next', '.contentlayer']),
    await measureBuild('with contentlayer’s cache', ['.next']),
  ]
  printPages()
  for (const line of lines) console.log(line)
} else {
  printPages()
}
if (process.argv.includes('--check')) {
  const time = timeOfCheck()
  if (time.seconds > maximumCheckSeconds || time.errors > 0) broken += 1
  console.log(checkTimeLine(time))
}
if (process.argv.includes('--lighthouse')) {
  // Here and not above: it is needed for tests only, and a build does without it.
  const { benchLighthouse } = await import('./bench-lighthouse.ts')
  const paths = pageWeights(publishedFolder()).map(({ path }) => path)
  broken += await benchLighthouse(publishedFolder(), paths)
}
process.exitCode = broken > 0 ? 1 : 0
