import type { FactValue } from '../content/definitions/fact.ts'
import { type Qualifier, type Unit, units } from '../content/definitions/units.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { formatDate } from './date.ts'
import { formatFraction } from './fraction.ts'
import { noBreakSpace } from './locale.ts'
import { formatQuantity, type NumberUnit, type Quantity, type QuantityForm } from './quantity.ts'

/** A figure in the pieces that a page may set differently; each is empty where there is none. */
export interface FigureParts {
  qualifier: string
  number: string
  unit: string
}

export interface FigureOptions {
  language: Language
  /** `prose` for running text ("1 Milliarde Euro"), `short` for boxes and tables ("1 Mrd. €"). */
  style: 'prose' | 'short'
  /** The case that the sentence asks for in German: "in sechs Monaten". */
  grammaticalCase?: 'dative'
}

/**
 * What a source says of a figure, in the language of the page, with its qualifier: "fast 10.000", "bis zu 0,5 ExaFLOPS".
 * Values are never rounded. Without a value all parts are empty, and the page prints the source's wording instead.
 *
 * @throws when the value does not fit the unit, which the definition of facts rules out for checked records.
 */
export function figureParts(
  { value, unit, as }: { value?: FactValue; unit: Unit; as: Qualifier },
  { language, style, grammaticalCase }: FigureOptions,
): FigureParts {
  if (value === undefined) return { qualifier: '', number: '', unit: '' }
  const qualifier = as === 'exactly' ? '' : translator(language)(`qualifier.${as}`)
  // "in der Größenordnung von" takes the dative, whatever the sentence around it asks for.
  const dative = grammaticalCase === 'dative' || as === 'order-of'
  return { qualifier, ...amount(value, unit, { language, style, dative }) }
}

/**
 * The parts as one text. No line breaks between the number and its unit, nor between the number and a short qualifier
 * such as "fast" or "bis zu"; a long one may stand alone, or the figure would not fit a narrow screen.
 */
export function figureText({ qualifier, number, unit }: FigureParts): string {
  const amount = [number, unit].filter(Boolean).join(noBreakSpace)
  if (!qualifier) return amount
  return qualifier + (qualifier.length <= 6 ? noBreakSpace : ' ') + amount
}

function amount(value: FactValue, unit: Unit, form: QuantityForm): Quantity {
  if (typeof value === 'number' && isNumberUnit(unit)) return formatQuantity(value, unit, form)
  if (typeof value === 'object' && unit === 'text') return { number: value[form.language], unit: '' }
  if (typeof value === 'string' && unit === 'date') return { number: formatDate(value, form), unit: '' }
  if (typeof value === 'string' && unit === 'fraction')
    return { number: formatFraction(value, form.language, form.dative), unit: '' }
  throw new Error(`${JSON.stringify(value)} is no value in the unit ${unit}`)
}

function isNumberUnit(unit: Unit): unit is NumberUnit {
  return units[unit] === 'number'
}
