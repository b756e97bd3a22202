import { type Kind, kindNames, kinds } from '../content/definitions/kinds.ts'
import type { Content } from '../content/input/content-file.ts'
import { readContent } from '../content/input/read-content.ts'
import { differingFigures } from '../editorial/status/differing-figures.ts'
import { ledgerShares } from '../editorial/status/ledger-share.ts'
import { articleStatuses, type TextVersion } from '../editorial/status/text-states.ts'
import { textTable } from './text-table.ts'

/**
 * `npm run status`: what there is. Records by kind, every article with its state and length in both languages, the figures on
 * which sources differ, and how much of each source the records carry. Exit status 2 when the content could not be read.
 */

function recordRows(content: Content): [string, number][] {
  const count = (kind: Kind) => new Set(content.files.filter((file) => file.kind === kind).map(({ id }) => id)).size
  return kindNames.filter((kind) => kinds[kind].form !== 'list').map((kind) => [kinds[kind].folder, count(kind)])
}

const versionCells = ({ state, words }: TextVersion) => [state, words]

function section(title: string, table: string) {
  console.log(`${title}\n\n${table}\n`)
}

function run() {
  const content = readContent()
  section('Records', textTable(['kind', 'count'], recordRows(content)))

  const articles = articleStatuses(content, new Date())
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

  const differing = differingFigures(content)
  section(
    `Figures on which sources differ: ${differing.length}`,
    textTable(
      ['figure', 'sources', 'statements'],
      differing.map(({ id, sources, statements }) => [id, sources, statements]),
    ),
  )

  section(
    'What the records carry of each source (rows of content/ledger.yaml)',
    textTable(
      ['source', 'rows', 'carried', 'share', 'missing'],
      ledgerShares(content).map(({ source, rows, carried, missing }) => [
        source,
        rows,
        carried,
        rows === 0 ? '–' : `${Math.floor((100 * carried) / rows)} %`,
        missing.join(', '),
      ]),
    ),
  )
}

try {
  run()
} catch (error) {
  console.error(`No status: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
