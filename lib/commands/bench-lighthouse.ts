import { freePort } from './free-port.ts'
import { categories, lighthouseScores, type PageScores } from './lighthouse-scores.ts'
import { pageTypes } from './page-types.ts'
import { serveFolder } from './serve-site.ts'

/** A machine that does other things as well takes longer for no reason of the page: the best of so many loads counts. */
const mostLoads = 3

const isPerfect = ({ scores }: PageScores) => categories.every((category) => scores[category] === 100)

/** The sum of the scores, to tell which of two loads is the better. */
const sum = ({ scores }: PageScores) => Object.values(scores).reduce((all, score) => all + score, 0)

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
    let best: PageScores | undefined
    for (let load = 0; load < mostLoads && !(best && isPerfect(best)); load++) {
      const [page] = await lighthouseScores(`http://127.0.0.1:${port}`, [path])
      if (page && (!best || sum(page) > sum(best))) best = page
    }
    if (!best) continue
    const { scores, largestPaint, faults } = best
    const cells = categories.map((category) => String(scores[category] ?? '').padStart(category.length))
    console.log(
      `${path.padEnd(width)}  ${cells.join('  ')}  ${`${largestPaint} ms`.padStart(13)}  ${faults.join(', ')}`,
    )
    if (!isPerfect(best)) broken += 1
  }
  console.log(`${types.length} kinds of pages with 100 in all four: ${broken === 0 ? 'all' : `${broken} have less`}.`)
  server.close()
  server.closeAllConnections()
  return broken
}
