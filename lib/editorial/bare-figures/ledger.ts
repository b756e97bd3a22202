import { type FactRecord, fact } from '../../content/definitions/fact.ts'
import { units } from '../../content/definitions/units.ts'
import type { Content } from '../../content/input/content-file.ts'
import { figureParts, figureText } from '../../format/figure.ts'
import type { Language } from '../../languages.ts'
import type { WrittenFigure } from './written-figures.ts'

/** A figure of the ledger that is a number. */
export interface LedgerFigure {
  id: string
  record: FactRecord
  /** What the sources say, whoever is followed. */
  values: number[]
}

/** The ledger's numbers. A record that does not fit its definition is another rule's business. */
export function ledgerFigures(content: Content): LedgerFigure[] {
  return content.files.flatMap(({ kind, id, data }) => {
    const record = kind === 'fact' ? fact.safeParse(data.value).data : undefined
    if (!record || units[record.unit] !== 'number') return []
    const values = record.statements.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
    return values.length > 0 ? [{ id, record, values }] : []
  })
}

/** The same unit, for a comparison: a change in per cent is written like a share in per cent. */
function sameUnit(written: WrittenFigure['unit'], unit: FactRecord['unit']): boolean {
  return written === unit || (written === 'percent' && unit === 'percent-change')
}

/** The figures of the ledger in the unit of a written one. */
export function figuresOfUnit(figures: readonly LedgerFigure[], { unit }: WrittenFigure): LedgerFigure[] {
  return figures.filter(({ record }) => sameUnit(unit, record.unit))
}

/** Whether a written figure is what a source says; "rund 30 Euro" may stand for 30.40. */
export function agrees({ value, approximate }: WrittenFigure, { values }: LedgerFigure): boolean {
  return values.some((one) => {
    const difference = Math.abs(Math.abs(one) - value)
    return difference <= Math.abs(one) * (approximate ? 0.1 : 1e-9)
  })
}

/** What the site prints for a figure of the ledger. */
export function printed({ record: { statements, unit } }: LedgerFigure, language: Language): string {
  const statement = statements.find(({ preferred }) => preferred) ?? statements[0]
  if (!statement) return ''
  const { value, as } = statement
  return figureText(figureParts({ ...(value === undefined ? {} : { value }), unit, as }, { language, style: 'prose' }))
}
