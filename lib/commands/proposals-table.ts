import { printable } from '../content/hidden-characters.ts'
import type { Proposal } from '../intake/proposals/proposal.ts'
import { textTable } from './text-table.ts'

/** Ways to set words off on a terminal. */
interface Marking {
  bold(text: string): string
  dim(text: string): string
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 })

/** What a proposal says, in the words of the record's fields. */
function meaning(one: Proposal): string {
  if (one.kind === 'quote') return one.speaker ?? one.name ?? 'speaker not found'
  if (one.value === undefined) return 'in words'
  const value = typeof one.value === 'number' ? numbers.format(one.value) : one.value
  const as = one.as === 'exactly' ? '' : `${one.as ?? 'not exactly'} `
  return `${as}${value}${one.unit === 'date' ? '' : ` ${one.unit ?? (one.noun || 'unit not found')}`}`
}

/** A text that is cut to a width, with the words that matter in its middle. */
export function cutAround(text: string, words: string, width: number): string {
  if (text.length <= width) return text
  const middle = Math.max(0, text.indexOf(words)) + Math.min(words.length, width) / 2
  const start = Math.round(Math.min(Math.max(0, middle - width / 2), text.length - width))
  const cut = text.slice(start, start + width)
  return `${start > 0 ? '…' : cut[0]}${cut.slice(1, -1)}${start + width < text.length ? '…' : cut.at(-1)}`
}

/** The least and the most characters of the words around a proposal. */
const widths = { least: 40, most: 110 }

/** A proposal with texts that a terminal only prints. */
function onlyPrinting<One extends Proposal>(one: One): One {
  const entries = Object.entries(one).map(([name, value]) => [
    name,
    typeof value === 'string' ? printable(value) : value,
  ])
  return Object.fromEntries(entries) as One
}

/** The lines of a text on which something stands, at most three of them. */
const linesOf = (lines: readonly number[]) => `${lines.slice(0, 3).join(', ')}${lines.length > 3 ? ', …' : ''}`

/**
 * The open proposals as a table: number, line in the text, what it is, the words around it, and the figure on record that it
 * may belong to.
 *
 * @param around the words around each proposal by its number; without them its own words stand there
 * @param columns how wide the terminal is
 */
export function proposalsTable(
  proposals: readonly Proposal[],
  around: ReadonlyMap<number, string>,
  columns: number,
  { bold, dim }: Marking,
): string {
  // Notes of an import are a file like any other, whoever wrote it.
  const open = proposals.map(onlyPrinting)
  const own = (one: Proposal) => (one.kind === 'quote' ? `${one.text}${one.goesOn ? ' …' : ''}` : one.wording)
  const cells = open.map((one) => [one.number, linesOf(one.lines), one.kind, meaning(one)])
  const fits = open.map((one) => (one.kind === 'figure' ? (one.fits ?? '') : ''))
  const head = ['no.', 'line', 'kind', 'says', 'words', ...(fits.some(Boolean) ? ['fits?'] : [])]
  const used = textTable(
    head,
    cells.map((row, index) => [...row, '', fits[index] ?? '']),
  )
  const rest = columns - Math.max(...used.split('\n').map((line) => line.length)) - 4
  const width = Math.min(widths.most, Math.max(widths.least, rest))
  const texts = open.map((one) =>
    cutAround(one.kind === 'quote' ? own(one) : printable(around.get(one.number) ?? own(one)), own(one), width),
  )
  const rows = cells.map((row, index) => [
    ...row,
    texts[index] ?? '',
    ...(fits.some(Boolean) ? [fits[index] ?? ''] : []),
  ])
  const [names = '', rule = '', ...lines] = textTable(head, rows).split('\n')
  const shown = lines.map((line, index) => {
    const one = open[index]
    const at = one?.kind === 'figure' ? line.lastIndexOf(one.wording) : -1
    return one?.kind === 'figure' && at >= 0
      ? `${line.slice(0, at)}${bold(one.wording)}${line.slice(at + one.wording.length)}`
      : line
  })
  return [bold(names), dim(rule), ...shown].join('\n')
}
