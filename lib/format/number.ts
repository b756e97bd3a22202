import type { Language } from '../languages.ts'
import { memoised, noBreakSpace, unbroken } from './locale.ts'

const formatter = memoised((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))

/** The most digits after the point that every supported Node accepts; a value is printed as given, never rounded. */
const allDigits = 20

/** A number and what stands after it, set apart by a space; `rest` is empty where nothing is set apart, as in "50%". */
export interface SplitNumber {
  number: string
  rest: string
}

/** British short scales as the Unicode data of Node 20.9 writes them, and as later data does. */
const olderScales: Record<string, string> = { M: 'm', B: 'bn', T: 'tn' }

/**
 * Sets a number in a language, with U+2212 as the minus sign (Intl gives a hyphen) and no-break spaces, and splits it at
 * the first or last place where the language puts a space: "1 Mrd. €" into "1" and "Mrd. €"; "€1bn" stays whole.
 */
export function splitNumber(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions = {},
  at: 'first' | 'last' = 'first',
): SplitNumber {
  const parts = formatter(language, { maximumFractionDigits: allDigits, ...options }).formatToParts(value)
  const print = (some: Intl.NumberFormatPart[]) =>
    unbroken(some.map(({ type, value: text }) => (type === 'minusSign' ? '−' : (olderScales[text] ?? text))).join(''))
  const isSpace = ({ type }: Intl.NumberFormatPart) => type === 'literal'
  const space = at === 'first' ? parts.findIndex(isSpace) : parts.findLastIndex(isSpace)
  if (space === -1) return { number: print(parts), rest: '' }
  return { number: print(parts.slice(0, space)), rest: print(parts.slice(space + 1)) }
}

/** As `splitNumber`, in one piece: "10.700", "−2,82". */
export function formatNumber(value: number, language: Language, options?: Intl.NumberFormatOptions): string {
  const { number, rest } = splitNumber(value, language, options)
  return rest ? number + noBreakSpace + rest : number
}

/**
 * The options that print a value with a scale word ("450 Millionen", "1,5 Mrd."): from one million, and only where the
 * scaled number needs no more than three digits after the point. Any other value keeps all its digits.
 */
export function scaleOptions(value: number, display: 'long' | 'short'): Intl.NumberFormatOptions {
  const scale = [1e12, 1e9, 1e6].find((size) => Math.abs(value) >= size)
  if (!scale || value % (scale / 1000) !== 0) return {}
  return { notation: 'compact', compactDisplay: display, minimumFractionDigits: 0, maximumFractionDigits: 3 }
}
