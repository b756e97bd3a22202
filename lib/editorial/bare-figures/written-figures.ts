import type { Unit } from '../../content/definitions/units.ts'
import type { Language } from '../../languages.ts'
import { scaleWords, signsBefore, unitWords } from './unit-words.ts'

/** A number with its unit, as it is written in a text. */
export interface WrittenFigure {
  /** Where it stands in the text. */
  index: number
  /** The words as they are written, such as "1 Milliarde Euro". */
  words: string
  /** The number in the ledger's unit. */
  value: number
  unit: Unit | 'other'
  /** The written unit alone, such as "GPUs"; empty where a sign before the number is the unit. */
  noun: string
  /** Whether a word before it says that it is not exact. */
  approximate: boolean
}

const space = '[ \\u00a0\\u202f\\n]'

const numbers = {
  de: /(?<![\p{L}\p{N}.,_]|[\p{L}\p{N}]-)([€$£]?)(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)/gu,
  en: /(?<![\p{L}\p{N}.,_]|[\p{L}\p{N}]-)([€$£]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/gu,
}

const approximate =
  /(?:rund|etwa|circa|ca\.|knapp|fast|nahezu|gut|ungefähr|bis zu|mehr als|über|about|around|almost|nearly|some|roughly|just over|just under|up to|more than|over)[\s\u00a0]*$/iu

const scales = { de: scalesOf('de'), en: scalesOf('en') }
const units = { de: unitsOf('de'), en: unitsOf('en') }

function scalesOf(language: Language) {
  return scaleWords[language].map(([words, factor]) => ({
    pattern: new RegExp(`^(?:${space}|-)?(?:${words})(?![\\p{L}\\p{N}])`, 'u'),
    factor,
  }))
}

function unitsOf(language: Language) {
  return unitWords.map(({ unit, words, scale = 1, counted }) => {
    const before = counted ? `(?:${space}[\\p{L}-]+){0,2}?${space}` : `(?:${space}|-)?`
    return { pattern: new RegExp(`^${before}(${words[language]})(?![\\p{L}\\p{N}])`, 'u'), unit, scale }
  })
}

/** The first pattern that fits at the beginning of a text. */
function firstFit<Entry extends { pattern: RegExp }>(entries: readonly Entry[], text: string) {
  for (const entry of entries) {
    const match = entry.pattern.exec(text)
    if (match) return { ...entry, match }
  }
  return undefined
}

/** A unit as it is written after a number: which, what one of it is in the ledger's unit, and how far its words reach. */
export interface WrittenUnit {
  unit: Unit | 'other'
  scale: number
  noun: string
  length: number
}

/** The unit with which a text begins that follows a number, if any. */
export function unitAfter(text: string, language: Language): WrittenUnit | undefined {
  const named = firstFit(units[language], text.slice(0, 80))
  if (!named) return undefined
  return { unit: named.unit, scale: named.scale, noun: named.match[1] ?? '', length: named.match[0].length }
}

/** Every number with a unit, a currency or a percent sign in a text. Years, dates, ordinals and plain numbers are none. */
export function writtenFigures(text: string, language: Language): WrittenFigure[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(numbers[language])].flatMap(({ index, 0: all, 1: sign = '', 2: digits = '' }) => {
    const end = index + all.length
    const scale = firstFit(scales[language], text.slice(end, end + 60))
    const scaleEnd = end + (scale?.match[0].length ?? 0)
    const named = firstFit(units[language], text.slice(scaleEnd, scaleEnd + 80))
    const unit = signsBefore[sign] ?? named?.unit
    if (!unit) return []
    const number = language === 'de' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '')
    const hasSign = sign !== ''
    return [
      {
        index,
        words: text.slice(index, hasSign ? scaleEnd : scaleEnd + (named?.match[0].length ?? 0)),
        value: Number(number) * (scale?.factor ?? 1) * (hasSign ? 1 : (named?.scale ?? 1)),
        unit,
        noun: hasSign ? '' : (named?.match[1] ?? ''),
        approximate: approximate.test(text.slice(Math.max(0, index - 20), index)),
      },
    ]
  })
}
