import type { Content } from '../../content/input/content-file.ts'
import { ledgerFigures } from '../../editorial/bare-figures/ledger.ts'
import { isMeant } from '../../editorial/bare-figures/meant-figure.ts'
import { statementsOf } from '../../editorial/sources/cited-passages.ts'
import type { Language } from '../../languages.ts'
import type { Found } from '../proposals/find-proposals.ts'

/**
 * The figure on record that a proposal seems to be another source's statement of: one in the same unit whose label the words
 * around speak of, or for dates and shares one with the same value; never one that this source has a statement in. `undefined` where none fits or more than one does.
 */
export function fittingFact(
  all: Content,
  source: string,
  { proposal, around }: Found,
  language: Language,
): string | undefined {
  if (proposal.kind !== 'figure' || !proposal.unit) return undefined
  if (proposal.value === undefined) return proposal.fits
  // What this source says of a figure stands in its record once.
  const others = all.files.filter((file) => !statementsOf(file).some((statement) => statement.source === source))
  const content = { ...all, files: others }
  const { value, unit, noun, wording, as } = proposal
  if (typeof value === 'number') {
    const figures = ledgerFigures(content).filter(({ record }) => record.unit === unit)
    const written = { index: 0, words: wording, value: Math.abs(value), unit, noun, approximate: as !== 'exactly' }
    const meant = figures.filter((figure) => isMeant(written, around, figure, language, figures.length === 1))
    return meant.length === 1 ? meant[0]?.id : undefined
  }
  const same = content.files.filter((file) => statementsOf(file).some((statement) => statement.value === value))
  return same.length === 1 ? same[0]?.id : undefined
}
