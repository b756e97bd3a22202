import { join } from 'node:path'
import type { Content } from '../../content/input/content-file.ts'
import { statementsOf } from '../../editorial/sources/cited-passages.ts'
import type { FigureProposal, Proposal } from '../proposals/proposal.ts'
import { withStatement } from './add-statement.ts'
import { factRecord, quoteRecord, statementOf } from './draft-records.ts'
import { recordId } from './record-id.ts'
import { officeOf, sourceFacts } from './source-facts.ts'

/** What came of one decision. */
export interface Outcome {
  number: number
  /** The file that was written, and whether it is new; nothing for what was dropped. */
  file?: string
  isNew?: boolean
  /** Whether the words are sealed, so that the check takes them for the source's. */
  sealed?: boolean
  /** Whether no statement of the figure is marked as the one that the site follows. */
  unpreferred?: boolean
}

/** An accepted proposal with the record that is to be written. */
export interface Planned extends Outcome {
  proposal: Proposal
  text?: string
  record?: string
}

const share = (unit: unknown) => String(unit).replace('percent-change', 'percent')

/** The record of a figure with what this source says of it. */
export function addedTo(content: Content, folder: string, figure: FigureProposal, id: string, source: string): Planned {
  const file = content.files.find((one) => one.kind === 'fact' && one.id === id)
  const ids = content.files.filter(({ kind }) => kind === 'fact').map((one) => one.id)
  if (!file) throw new Error(`there is no figure "${id}"; expected one of: ${ids.join(', ')}`)
  if (statementsOf(file).some((one) => one.source === source))
    throw new Error(`the figure "${id}" already has what ${source} says; change ${file.path} by hand`)
  const unit = file.data.value?.unit
  if (figure.unit && share(figure.unit) !== share(unit))
    throw new Error(
      `the figure "${id}" is measured in ${unit}, proposal ${figure.number} in ${figure.unit}; expected a figure in the same unit`,
    )
  const text = withStatement(file.text, statementOf(figure, source))
  const target = join(folder, 'facts', `${id}.yaml`)
  const unpreferred = !statementsOf(file).some(({ preferred }) => preferred === true)
  return {
    number: figure.number,
    proposal: figure,
    file: target,
    isNew: false,
    text,
    record: `facts/${id}`,
    unpreferred,
  }
}

/** The new record of a proposal. */
export function newRecord(
  content: Content,
  folder: string,
  one: Proposal,
  source: string,
  taken: Set<string>,
  wanted?: string,
): Planned {
  const kind = one.kind === 'figure' ? 'fact' : 'quote'
  const place = one.kind === 'figure' ? 'facts' : 'quotes'
  const ids = new Set([...content.files.filter((file) => file.kind === kind).map(({ id }) => id), ...taken])
  if (wanted && (ids.has(wanted) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(wanted)))
    throw new Error(
      `"${wanted}" ${ids.has(wanted) ? `is taken: ${place}/${wanted}.yaml is there` : 'is no id; expected lower-case letters a–z, digits and single hyphens'}. Give another --id${kind === 'fact' ? `, or --to ${wanted} to add to it` : ''}`,
    )
  const id = wanted ?? recordId(one, source, ids)
  taken.add(id)
  const { language = 'de', printed } = sourceFacts(content, source) ?? {}
  const text =
    one.kind === 'figure'
      ? factRecord(one, source)
      : quoteRecord(one, { source, language, printed, office: officeOf(content, one.speaker) })
  return {
    number: one.number,
    proposal: one,
    file: join(folder, place, `${id}.yaml`),
    isNew: true,
    text,
    record: `${place}/${id}`,
  }
}
