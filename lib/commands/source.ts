import { existsSync, readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'
import { findingLine } from '../content/finding.ts'
import { printable, printableLines } from '../content/hidden-characters.ts'
import { findingAt } from '../content/input/content-file.ts'
import { readContent } from '../content/input/read-content.ts'
import { limits, sizeMessage } from '../content/limits/limits.ts'
import { refreshIds } from '../editor/ids-schema.ts'
import { type Imported, importSource } from '../intake/import-source.ts'
import type { Proposal } from '../intake/proposals/proposal.ts'
import { proposalsPath, readProposals } from '../intake/proposals/proposals-file.ts'
import { decide } from '../intake/records/decide.ts'
import type { Outcome } from '../intake/records/planned-record.ts'
import { proposalsTable } from './proposals-table.ts'
import { readContentShown } from './read-content-shown.ts'
import { sourceArguments } from './source-arguments.ts'
import { coloursOf } from './terminal.ts'

/**
 * `npm run source -- <id> <text file>`: takes a source's text in. Makes its fingerprint, drafts its record where there is none,
 * and proposes figures and quotations; `--accept` and `--drop` with their numbers decide on them, and without a file the open
 * ones are listed. The text itself stays where it is. Exit status 1 when quotations or wordings do not stand in the text, 2
 * when nothing was done.
 */

const colours = coloursOf(process.stdout)
const columns = process.stdout.columns ?? 160

function readText(path: string): string {
  let bytes: Uint8Array
  try {
    const { size } = statSync(path)
    if (size > limits.sourceText) throw new RangeError(sizeMessage(size, limits.sourceText))
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`the text file ${path} ${error.message}`)
    throw new Error(`the text file ${path} cannot be read; expected the source’s text as plain text`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`the text file ${path} is not UTF-8; expected plain text in UTF-8. Save it with this encoding`)
  }
}

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`

function showOpen(id: string, open: readonly Proposal[], around: ReadonlyMap<number, string>) {
  if (open.length === 0) return console.log('\nNo proposal is open.')
  console.log(`\n${count(open.length, 'proposal is', 'proposals are')} open:\n`)
  console.log(proposalsTable(open, around, columns, colours))
  const fitting = open.find((one) => one.kind === 'figure' && one.fits && one.value !== undefined)
  console.log(`
Decide by number; what is dropped does not come back (--drop rest: all the others):
  npm run source -- ${id} --accept ${open[0]?.number}${open.length > 1 ? ` --drop ${open.at(-1)?.number}` : ''}`)
  if (fitting?.kind === 'figure')
    console.log(
      `  npm run source -- ${id} --accept ${fitting.number} --to ${fitting.fits}   adds to a figure on record instead of making one`,
    )
}

function showImported(id: string, path: string, imported: Imported) {
  const { drafted, missing, passages, fingerprint, fingerprintPath, counts, known, proposals } = imported
  for (const { file, path: field } of missing)
    console.log(
      findingLine(findingAt(file, file.data.placeOf(field), 'source', `does not stand in this text word for word`)),
    )
  if (drafted) console.log(`${drafted}: new. Fill in what stands between ‹ and ›.`)
  console.log(
    `${fingerprintPath}: ${fingerprint.sequences.size} sequences; ${passages.length - missing.length} of ${passages.length} quotations and wordings found.`,
  )
  const [figures, quotes] = (['figure', 'quote'] as const).map((kind) =>
    proposals.open.filter((one) => one.kind === kind),
  )
  console.log(
    `Found in the text and new: ${count(figures?.length ?? 0, 'figure', 'figures')}, ${count(quotes?.length ?? 0, 'quotation', 'quotations')}.`,
  )
  if (counts.known > 0) console.log(`On record already, not proposed: ${counts.known} (${known.join(', ')}).`)
  if (counts.decided > 0) console.log(`Decided on before, not proposed: ${counts.decided}.`)
  if (!relative(resolve('.'), resolve(path)).startsWith('..'))
    console.log(
      `${printable(path)} lies inside the project. The text belongs to its author: keep it outside, or at least do not commit it.`,
    )
  showOpen(id, proposals.open, imported.around)
}

function showOutcomes(id: string, outcomes: readonly Outcome[]) {
  for (const { number, file, isNew, sealed } of outcomes) {
    const unsealed = file && !sealed ? ' Its words are not sealed yet.' : ''
    if (!file) console.log(`${number}: dropped; it will not be proposed again.`)
    else if (isNew) console.log(`${number}: ${file} is new. Fill in what stands between ‹ and ›.${unsealed}`)
    else console.log(`${number}: ${file} has one more statement.${unsealed}`)
  }
  if (outcomes.some(({ file }) => file)) console.log('\nNext: fill in the marked places, then npm run check.')
  for (const { file } of outcomes.filter(({ unpreferred }) => unpreferred))
    console.log(`In ${file}, put preferred: true on the statement that the site follows.`)
  if (outcomes.some(({ file, sealed }) => file && !sealed))
    console.log(`Seal the words with npm run source -- ${id} <text file>.`)
}

function run(): number {
  const { id, path, decisions } = sourceArguments(process.argv.slice(2))
  const text = path === undefined ? undefined : readText(path)
  const folder = contentFolder()
  const proposalsFile = proposalsPath(folder, id)
  if (path !== undefined && text !== undefined) {
    const imported = importSource(readContentShown(), folder, id, text)
    refreshIds(readContent())
    showImported(id, path, imported)
    return imported.missing.length > 0 ? 1 : 0
  }
  if (!existsSync(proposalsFile))
    throw new Error(`nothing has been proposed for "${id}" yet; expected its text: npm run source -- ${id} <text file>`)
  if (decisions) {
    const outcomes = decide(readContentShown(), folder, id, readProposals(proposalsFile), decisions)
    refreshIds(readContent())
    showOutcomes(id, outcomes)
  }
  showOpen(id, readProposals(proposalsFile).open, new Map())
  return 0
}

try {
  process.exitCode = run()
} catch (error) {
  console.error(printableLines(`Nothing was changed: ${error instanceof Error ? error.message : String(error)}`))
  process.exitCode = 2
}
