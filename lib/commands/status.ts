import { parseArgs } from 'node:util'
import { type StatusReport, statusReport } from '../editorial/status/status-report.ts'
import type { TextVersion } from '../editorial/status/text-states.ts'
import { readContentShown } from './read-content-shown.ts'
import { hasUnicode } from './terminal.ts'
import { textTable } from './text-table.ts'

/**
 * `npm run status`: what there is. Records by kind, every article with its state and length in both languages, the figures on
 * which sources differ, and how much of each source the records carry. `--json` prints the same for machines, in the shape of
 * `StatusReport`. Exit status 2 when the content could not be read.
 */

const versionCells = ({ state, words }: TextVersion) => [state, words]

function section(title: string, table: string) {
  console.log(`${title}\n\n${table}\n`)
}

function print({ records, articles, differingFigures, sources }: StatusReport) {
  section('Records', textTable(['kind', 'count'], Object.entries(records)))

  const words = (language: 'de' | 'en') => articles.reduce((sum, article) => sum + article[language].words, 0)
  section(
    'Articles',
    textTable(
      ['article', 'German', 'words', 'English', 'words'],
      [
        ...articles.map(({ id, de, en }) => [id, ...versionCells(de), ...versionCells(en)]),
        [`${articles.length} in all`, '', words('de'), '', words('en')],
      ],
    ),
  )

  section(
    `Figures on which sources differ: ${differingFigures.length}`,
    textTable(
      ['figure', 'sources', 'statements'],
      differingFigures.map(({ id, sources: count, statements }) => [id, count, statements]),
    ),
  )

  section(
    'What the records carry of each source (rows of content/ledger.yaml)',
    textTable(
      ['source', 'rows', 'carried', 'share', 'missing'],
      sources.map(({ source, rows, carried, missing }) => [
        source,
        rows,
        carried,
        rows === 0 ? (hasUnicode(process.stdout) ? '–' : '-') : `${Math.floor((100 * carried) / rows)} %`,
        missing.join(', '),
      ]),
    ),
  )
}

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
  const report = statusReport(readContentShown(), new Date())
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else print(report)
} catch (error) {
  console.error(`No status: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
