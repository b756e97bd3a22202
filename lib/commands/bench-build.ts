import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from '../../tests/bench/corpus/write-corpus.ts'
import { timeOfSave } from './bench-dev.ts'
import { measuredRun, type RunCost } from './measured-run.ts'
import { textTable } from './text-table.ts'

/** What a build may cost, and how much more ten times the articles may. */
const limits = {
  processorAtThousand: 60,
  growth: 11,
  largestAtTenThousand: 2 * 2 ** 30,
  changeAtThousand: 6,
  changeAtTenThousand: 40,
  /** Seconds from a saved change to the page that shows it. */
  save: (articles: number) => (articles < 1000 ? 1 : 3),
}

/** The moment of every measured build, so that all have the same articles and the same figure of the day. */
const moment = '1796000000'

/** What was measured of an archive; medians of all runs. */
interface ArchiveCost {
  name: string
  articles: number
  cold: RunCost
  changed: RunCost
  save: number
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN

function medianCost(runs: readonly RunCost[]): RunCost {
  const of = (field: keyof RunCost) => median(runs.map((run) => run[field]))
  return {
    status: Math.max(...runs.map(({ status }) => status)),
    wall: of('wall'),
    processor: of('processor'),
    largest: of('largest'),
    together: of('together'),
  }
}

/** Changes an article as an editor does: another sentence, and readers are told that it is new. */
function changeArticle(content: string, run: number) {
  const [article = ''] = readdirSync(join(content, 'articles')).sort()
  const file = join(content, 'articles', article, 'de.mdx')
  const text = readFileSync(file, 'utf8')
  const updated = `updated: 2026-11-26T08:0${run % 10}:00+01:00`
  const told = /^updated:/m.test(text)
    ? text.replace(/^updated: .*$/m, updated)
    : text.replace(/^(published: .*)$/m, `$1\n${updated}`)
  writeFileSync(file, `${told}\nFolgenhal mit Sentaler, gewer und Parsenor.\n`)
}

async function buildOnce(content: string, out: string): Promise<RunCost> {
  const command = [process.execPath, join('lib', 'commands', 'run.mjs'), 'build']
  const environment = { CONTENT_DIR: content, OUT_DIR: out, SOURCE_DATE_EPOCH: moment }
  const { output, ...cost } = await measuredRun(command, environment)
  if (cost.status !== 0) throw new Error(`A build of the bench failed:\n${output.split('\n').slice(-30).join('\n')}`)
  return cost
}

async function archiveCost(
  name: string,
  articles: number,
  runs: number,
  writeContent: (folder: string) => unknown,
): Promise<ArchiveCost> {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-bench-'))
  const [content, out] = [join(folder, 'content'), join(folder, 'out')]
  try {
    await writeContent(content)
    const cold: RunCost[] = []
    const changed: RunCost[] = []
    const saves: number[] = []
    for (let run = 1; run <= runs; run += 1) {
      // Minutes pass before there is a table.
      console.error(`Building ${articles} articles, run ${run} of ${runs}`)
      for (const made of ['.next', '.contentlayer', out]) rmSync(made, { recursive: true, force: true })
      cold.push(await buildOnce(content, out))
      changeArticle(content, run)
      changed.push(await buildOnce(content, out))
      saves.push(await timeOfSave(content))
    }
    return { name, articles, cold: medianCost(cold), changed: medianCost(changed), save: median(saves) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is beyond its limit, one sentence each. */
export function overLimit(costs: readonly Omit<ArchiveCost, 'name'>[]): string[] {
  const at = (articles: number) => costs.find((cost) => cost.articles === articles)
  const [thousand, tenThousand] = [at(1000), at(10_000)]
  const found: string[] = []
  const hold = (what: string, value: number, most: number, unit: string, digits = 1) => {
    if (!(value <= most)) found.push(`${what}: ${value.toFixed(digits)} ${unit}; expected at most ${most} ${unit}.`)
  }
  if (thousand) {
    hold('A build of 1 000 articles from nothing', thousand.cold.processor, limits.processorAtThousand, 'processor s')
    hold('A build after one change at 1 000 articles', thousand.changed.wall, limits.changeAtThousand, 's')
  }
  if (tenThousand) {
    hold(
      'The largest process at 10 000 articles',
      tenThousand.cold.largest / 2 ** 30,
      limits.largestAtTenThousand / 2 ** 30,
      'GB',
    )
    hold('A build after one change at 10 000 articles', tenThousand.changed.wall, limits.changeAtTenThousand, 's')
    if (thousand)
      hold(
        'Ten times the articles, times the processor seconds',
        tenThousand.cold.processor / thousand.cold.processor,
        limits.growth,
        'times',
      )
  }
  for (const { articles, save } of costs)
    hold(`A saved change on the screen at ${articles} articles`, save, limits.save(articles), 's', 2)
  return found
}

function tableOf(costs: readonly ArchiveCost[], runs: number): string {
  const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GB`
  const row = (name: string, what: string, { wall, processor, largest, together }: RunCost) => [
    name,
    what,
    `${wall.toFixed(1)} s`,
    `${processor.toFixed(1)} s`,
    gigabytes(largest),
    gigabytes(together),
  ]
  const rows = costs.flatMap(({ name, cold, changed, save }) => [
    row(name, 'from nothing', cold),
    row(name, 'one change', changed),
    [name, 'saved, on the screen', `${save.toFixed(2)} s`, '', '', ''],
  ])
  const head = ['articles, each in two languages', 'build', 'wall', 'processor', 'largest process', 'all processes']
  return `${textTable(head, rows)}\n  Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}.`
}

/**
 * Measures builds of the site and of made-up archives: from nothing, after a change in one article, and how soon a saved change
 * is on the screen of an editor. Prints the table and what is beyond its limit.
 *
 * @param large whether 10 000 articles are measured too, which takes long
 * @returns how many limits are not held
 */
export async function benchBuild({ large, runs }: { large: boolean; runs: number }): Promise<number> {
  const own = readdirSync(join('content', 'articles')).length
  const costs = [
    await archiveCost(`the site, ${own}`, own, runs, (folder) => cpSync('content', folder, { recursive: true })),
  ]
  for (const articles of large ? [100, 1000, 10_000] : [100, 1000])
    costs.push(await archiveCost(String(articles), articles, runs, (folder) => writeCorpus(folder, articles)))
  console.log(tableOf(costs, runs))
  const over = overLimit(costs)
  for (const one of over) console.log(`  ${one}`)
  if (over.length === 0) console.log('  Every limit is held.')
  return over.length
}
