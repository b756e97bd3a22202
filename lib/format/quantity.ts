import type { Unit, units } from '../content/definitions/units.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { unbroken } from './locale.ts'
import { formatNumber, scaleOptions, splitNumber } from './number.ts'
import { isSpelled, numberWord } from './word.ts'

/** The units whose values are numbers. */
export type NumberUnit = { [Name in Unit]: (typeof units)[Name] extends 'number' ? Name : never }[Unit]

/** How a quantity stands in its sentence or table; English ignores the dative. */
export interface QuantityForm {
  language: Language
  style: 'prose' | 'short'
  dative: boolean
}

/** A number and its unit; the unit is empty where the number carries it ("€30.40") or where there is none. */
export interface Quantity {
  number: string
  unit: string
}

/** Sets a value in its unit. Counted things come without a noun; the words around the figure have it. */
export function formatQuantity(value: number, unit: NumberUnit, form: QuantityForm): Quantity {
  switch (unit) {
    case 'eur':
    case 'usd':
      return money(value, unit, form)
    case 'percent':
    case 'percent-change':
      return percentage(value, unit, form)
    case 'factor':
      return { number: unbroken(factor(value, form)), unit: '' }
    case 'month':
    case 'exaflops':
    case 'petabyte':
    case 'kilometre':
    case 'square-metre':
      return measure(value, unit, form)
    default:
      return count(value, form)
  }
}

/** A number with its scale word in the number in prose, after it in a table. */
function count(value: number, { language, style }: QuantityForm): Quantity {
  if (style === 'prose') return { number: formatNumber(value, language, scaleOptions(value, 'long')), unit: '' }
  // English shortens "million" to "m", which beside a number reads as metres.
  const { number, rest } = splitNumber(value, language, scaleOptions(value, language === 'de' ? 'short' : 'long'))
  return { number, unit: rest }
}

/**
 * German prose names the currency after the number ("1 Milliarde Euro"); everything else has its sign, which English puts
 * before the number. An amount that is not whole has cents.
 */
function money(value: number, unit: 'eur' | 'usd', { language, style }: QuantityForm): Quantity {
  const prose = style === 'prose'
  const named = prose && language === 'de'
  const scale = scaleOptions(value, prose ? 'long' : 'short')
  const { number, rest } = splitNumber(
    value,
    language,
    {
      style: 'currency',
      currency: unit.toUpperCase(),
      currencyDisplay: named ? 'name' : 'narrowSymbol',
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      ...scale,
    },
    named ? 'last' : 'first',
  )
  if (named || !prose || !scale.notation) return { number, unit: rest }
  // Intl has no long form of "€1bn": take what stands before its digits and write the number out after it.
  return { number: number.replace(/\d.*/, formatNumber(Math.abs(value), language, scale)), unit: '' }
}

function percentage(value: number, unit: 'percent' | 'percent-change', { language, style }: QuantityForm): Quantity {
  // Price changes are quoted in hundredths, "−0,50 Prozent".
  const options: Intl.NumberFormatOptions =
    unit === 'percent-change' ? { signDisplay: 'exceptZero', minimumFractionDigits: 2 } : {}
  if (style === 'prose')
    return { number: formatNumber(value, language, options), unit: translator(language)('unit.noun.percent') }
  const { number, rest } = splitNumber(value, language, { style: 'unit', unit: 'percent', ...options })
  return { number, unit: rest }
}

function factor(value: number, { language, style }: QuantityForm): string {
  return translator(language)(`unit.factor.${style}`, { number: formatNumber(value, language) })
}

/** A number with a unit that is a word. Prose spells out a few months ("sechs Monate") but no kilometres. */
function measure(
  value: number,
  unit: 'month' | 'exaflops' | 'petabyte' | 'kilometre' | 'square-metre',
  form: QuantityForm,
): Quantity {
  const { language, style, dative } = form
  const t = translator(language)
  const noun = () => t(`unit.noun.${unit}`, { count: value, context: dative ? 'dative' : undefined })
  if (unit === 'month') {
    const spelled = style === 'prose' && isSpelled(value)
    return { number: spelled ? numberWord(value, language, dative) : formatNumber(value, language), unit: noun() }
  }
  const { number, unit: scale } = count(value, form)
  const name = style === 'prose' ? noun() : t(`unit.sign.${unit}`)
  return { number, unit: scale ? unbroken(`${scale} ${name}`) : name }
}
