import { freePort } from './free-port.ts'
import { categories, isPerfect, lighthouseScores } from './lighthouse-scores.ts'
import { pageTypes } from './page-types.ts'
import { serveFolder } from './serve-site.ts'

/** On a machine with nothing else to do a page that has less than 100 three times has a reason for it. */
const mostLoads = 3

/**
 * Prints what Lighthouse says of one page of every kind in each language.
 *
 * @param paths of all pages
 * @returns how many have less than 100 in a category
 */
export async function benchLighthouse(folder: string, paths: readonly string[]): Promise<number> {
  const port = await freePort()
  const server = await serveFolder(folder, port)
  // Pages for addresses that do not exist are no pages to Lighthouse.
  const types = pageTypes(paths.filter((path) => path.endsWith('/')))
  const width = Math.max(...types.map((path) => path.length))
  console.log(`\n${'page'.padEnd(width)}  ${categories.join('  ')}  largest paint`)
  let broken = 0
  for (const path of types) {
    const page = await lighthouseScores(`http://127.0.0.1:${port}`, path, { mostLoads })
    const { scores, largestPaint, faults } = page
    const cells = categories.map((category) => String(scores[category] ?? '').padStart(category.length))
    console.log(
      `${path.padEnd(width)}  ${cells.join('  ')}  ${`${largestPaint} ms`.padStart(13)}  ${faults.join(', ')}`,
    )
    if (!isPerfect(page)) broken += 1
  }
  console.log(`${types.length} kinds of pages with 100 in all four: ${broken === 0 ? 'all' : `${broken} have less`}.`)
  server.close()
  server.closeAllConnections()
  return broken
}
