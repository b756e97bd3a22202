import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'

/** The numbers that running text spells out. */
type Spelled = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** Whether running text spells a number out: whole numbers from one to twelve. */
export function isSpelled(value: number): value is Spelled {
  return Number.isInteger(value) && value >= 1 && value <= 12
}

/**
 * A number from one to twelve as a word: "sechs", "six". One agrees with a masculine or neuter noun, "ein" or, in the
 * dative, "einem".
 */
export function numberWord(value: Spelled, language: Language, dative = false): string {
  return translator(language)(`unit.word.${value}`, { context: dative ? 'dative' : undefined })
}
