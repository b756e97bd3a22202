import { type Qualifier, qualifiers, type Unit, units } from '../../content/definitions/units.ts'
import type { Language } from '../../languages.ts'
import { datesIn } from './dates-in.ts'
import { type FigureWords, figureWords } from './figure-words.ts'
import { figuresIn } from './figures-in.ts'

/** A statement of a record whose shape may be anything, with what is known of its source. */
export interface ReadStatement {
  value: unknown
  as: unknown
  wording: string
  unit: Unit
  language: Language
  /** The day on which the source was printed. */
  printed?: string | undefined
}

/** Which field of a statement does not fit its wording, and what was expected. */
export interface Misfit {
  field: 'value' | 'as'
  expected: string
}

const list = (values: readonly unknown[]) => [...new Set(values)].join(' or ')

const has = (beginnings: readonly string[], wording: string) =>
  beginnings.some((beginning) => new RegExp(`(?<!\\p{L})${beginning}`, 'iu').test(wording))

/** A change in per cent: its sign is that of the wording’s verb. */
function signMisfit(value: number, wording: string, { falling, rising }: FigureWords): Misfit | undefined {
  const falls = has(falling, wording) || /[-−–]\s?\d/.test(wording)
  const rises = has(rising, wording) || /\+\s?\d/.test(wording)
  if (value < 0 && !falls) return { field: 'value', expected: 'a number above 0, because the wording names no fall' }
  if (value > 0 && falls && !rises)
    return { field: 'value', expected: 'a number below 0, because the wording names a fall' }
  return undefined
}

/** The amount of a change; its sign is not in the number of the wording. */
const amount = (value: number | string, unit: Unit) =>
  typeof value === 'number' && unit === 'percent-change' ? Math.abs(value) : value

const same = (read: number | string, value: number | string) =>
  typeof read === 'number' && typeof value === 'number' ? Math.abs(read - value) <= read * 1e-9 : read === value

const isQualifier = (as: unknown): as is Qualifier => qualifiers.some((one) => one === as)

/**
 * Which field of a statement does not fit its wording, if any. Statements without a value, those in words, and values that do
 * not fit their unit (which is a rule of its own) are not looked at.
 */
export function statementMisfit({ value, as, wording, unit, language, printed }: ReadStatement): Misfit | undefined {
  const shape = units[unit]
  if (shape === 'text' || typeof value !== (shape === 'number' ? 'number' : 'string')) return undefined
  if ((typeof value !== 'number' && typeof value !== 'string') || !isQualifier(as)) return undefined
  const words = figureWords[language]
  if (shape === 'date') {
    const dates = datesIn(wording, words, printed)
    if (dates.some((date) => date === value)) return undefined
    return { field: 'value', expected: dates.length > 0 ? list(dates) : 'no value, because the wording names no date' }
  }
  const figures = figuresIn(wording, words, unit)
  const equal = figures.filter((figure) => same(figure.value, amount(value, unit)))
  if (equal.length === 0)
    return {
      field: 'value',
      expected:
        figures.length > 0
          ? list(figures.map((figure) => figure.value))
          : 'no value, because the wording has no number',
    }
  const said = equal.map((figure) => figure.as)
  if (!said.some((one) => (one === 'other' ? as !== 'exactly' : one === as)))
    return {
      field: 'as',
      expected: list(said.map((one) => (one === 'other' ? 'a word that is not exact' : one))),
    }
  return unit === 'percent-change' && typeof value === 'number' ? signMisfit(value, wording, words) : undefined
}
