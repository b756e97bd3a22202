import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { isSpelled, numberWord } from './word.ts'

/** The denominators that have a word of their own here: halves, thirds, quarters, fifths, tenths. */
type Named = '2' | '3' | '4' | '5' | '10'

/**
 * A fraction such as "1/3" in words: "ein Drittel" (dative "einem Drittel"), "a third"; "2/3" gives "zwei Drittel". A
 * fraction without everyday words stays as it is: "3/7".
 */
export function formatFraction(fraction: string, language: Language, dative = false): string {
  const [over, under] = fraction.split('/')
  const count = Number(over)
  if (!isNamed(under) || !isSpelled(count) || (under === '2' && count !== 1)) return fraction
  const context = dative ? 'dative' : undefined
  return translator(language)(`fraction.${under}`, { count, context, number: numberWord(count, language) })
}

function isNamed(under: string | undefined): under is Named {
  return under !== undefined && /^([2-5]|10)$/.test(under)
}
