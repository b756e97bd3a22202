import type { Fact } from '../content/model.ts'
import { formatNumber } from '../format/number.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { numberOf } from './number-of.ts'

const exa = 1e18

/** The powers of a thousand that have a word in both languages. */
const powers = [3, 6, 9, 12, 15, 18] as const
type Power = (typeof powers)[number]

/** What each one would have, in operations a second, rounded to two digits. */
export interface Share {
  value: number
  rounded: boolean
}

/** Divides a computing power in ExaFLOPS by a count: our own sum, with both numbers taken without their qualifiers. */
export function sharedAmong(compute: Fact, among: Fact): Share {
  const exact = (numberOf(compute) * exa) / numberOf(among)
  const value = Number(exact.toPrecision(2))
  return { value, rounded: Math.abs(value - exact) > exact * 1e-9 }
}

/** The ticks of a scale that holds all values, a thousand times apart, as exponents of ten. */
export function scaleTicks(values: readonly number[]): Power[] {
  const least = Math.floor(Math.log10(Math.min(...values)) / 3) * 3
  const most = Math.ceil(Math.log10(Math.max(...values)) / 3) * 3
  return powers.filter((power) => power >= least && power <= most)
}

/** The word for a power of a thousand: "Billion", "trillion". */
export function powerName(power: Power, language: Language): string {
  return translator(language)(`picture.power.${power}`, { count: 1 })
}

/** A share in words: "rund 1,1 Milliarden", "1 trillion". */
export function shareText({ value, rounded }: Share, language: Language): string {
  const t = translator(language)
  const power = powers.findLast((one) => value >= 10 ** one)
  const scaled = power ? Number((value / 10 ** power).toPrecision(2)) : value
  const number = formatNumber(scaled, language)
  const text = power ? `${number} ${t(`picture.power.${power}`, { count: scaled })}` : number
  return rounded ? `${t('qualifier.about')} ${text}` : text
}
