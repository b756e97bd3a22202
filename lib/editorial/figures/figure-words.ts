import type { Qualifier } from '../../content/definitions/units.ts'
import type { Language } from '../../languages.ts'
import { englishNumbers, germanNumbers, wordTable } from './number-words.ts'

/** A qualifier of ours, or `other` for a word that says something else, such as "mindestens". */
export type ReadQualifier = Qualifier | 'other'

/** The words with which a language gives figures; all in lower case. */
export interface FigureWords {
  /** The sign between groups of three digits, and the one before decimals. */
  grouping: '.' | ','
  decimal: '.' | ','
  numbers: Readonly<Record<string, number>>
  /** Endings that make an adjective of a number: "sechsmonatig". */
  endings: readonly string[]
  /** Words that multiply the number before them; alone they stand for one of them. */
  scales: Readonly<Record<string, number>>
  /** Scales without a number, alone or at the beginning of a word, which give an order of magnitude: "milliardenschwer". */
  magnitudes: readonly string[]
  /** Words for parts, by the number of parts in the whole. */
  parts: Readonly<Record<string, number>>
  /** Words for a whole, where per cents are counted. */
  whole: readonly string[]
  /** Words before a figure that say how sure it is. */
  qualifiers: Readonly<Record<string, ReadQualifier>>
  /** Words that may stand between a qualifier and its figure. */
  fillers: readonly string[]
  /** Words for a fall and for a rise, by their beginnings. */
  falling: readonly string[]
  rising: readonly string[]
  /** Words for the day on which the source was printed, by their beginnings. */
  today: readonly string[]
  /** Words for the first to fourth quarter, and for a quarter of a year. */
  ordinals: readonly (readonly string[])[]
  quarter: string
}

const german: FigureWords = {
  grouping: '.',
  decimal: ',',
  numbers: germanNumbers,
  endings: ['monatig', 'jährig', 'wöchig', 'tägig', 'stündig', 'fach', 'mal'],
  scales: wordTable({
    'tausend tsd': 1e3,
    'million millionen mio': 1e6,
    'milliarde milliarden mrd': 1e9,
    'billion billionen bio': 1e12,
    'trillion trillionen': 1e18,
  }),
  magnitudes: ['millionen', 'milliarden', 'billionen', 'trillionen'],
  parts: wordTable({
    hälfte: 2,
    'drittel dritteln drittels': 3,
    'viertel vierteln viertels': 4,
    'fünftel fünfteln': 5,
    'sechstel sechsteln': 6,
    'achtel achteln': 8,
    'zehntel zehnteln': 10,
  }),
  whole: ['vollständig', 'komplett', 'gänzlich', 'ausschließlich'],
  qualifiers: {
    ...wordTable<ReadQualifier>({
      'fast nahezu beinahe annähernd knapp knappe knappen knapper': 'almost',
      'rund runde runden runder etwa ungefähr circa zirka ca ~ ≈': 'about',
      'höchstens maximal': 'up-to',
      'über gut gute guten guter': 'more-than',
      'mindestens wenigstens unter': 'other',
    }),
    'in der größenordnung von': 'order-of',
    'mehr als': 'more-than',
    'weniger als': 'other',
    'bis zu': 'up-to',
  },
  fillers: 'der die das den dem des ein eine einer einem einen nur alle insgesamt'.split(' '),
  falling: ['fall', 'fäll', 'fiel', 'gefallen', 'sink', 'sank', 'gesunken', 'verlier', 'verlor', 'minus', 'rückgang'],
  rising: ['steig', 'stieg', 'gestiegen', 'gewinn', 'gewann', 'gewonnen', 'plus', 'anstieg', 'zuwachs'],
  today: ['heut'],
  ordinals: [
    ['1', 'erste', 'ersten', 'erstes'],
    ['2', 'zweite', 'zweiten', 'zweites'],
    ['3', 'dritte', 'dritten', 'drittes'],
    ['4', 'vierte', 'vierten', 'viertes'],
  ],
  quarter: 'quartal',
}

const english: FigureWords = {
  grouping: ',',
  decimal: '.',
  numbers: englishNumbers,
  endings: ['fold'],
  scales: wordTable({ hundred: 1e2, thousand: 1e3, 'million m': 1e6, 'billion bn': 1e9, 'trillion trn': 1e12 }),
  magnitudes: ['millions', 'billions', 'trillions', 'multimillion', 'multibillion'],
  parts: wordTable({ half: 2, 'third thirds': 3, 'quarter quarters': 4, 'fifth fifths': 5, 'tenth tenths': 10 }),
  whole: ['fully', 'completely', 'entirely', 'exclusively'],
  qualifiers: {
    ...wordTable<ReadQualifier>({
      'almost nearly': 'almost',
      'about around roughly approximately some ~ ≈': 'about',
      over: 'more-than',
      under: 'other',
    }),
    'on the order of': 'order-of',
    'just under': 'almost',
    'just over': 'more-than',
    'more than': 'more-than',
    'less than': 'other',
    'at least': 'other',
    'at most': 'up-to',
    'up to': 'up-to',
  },
  fillers: 'the a an all only'.split(' '),
  falling: ['fall', 'fell', 'drop', 'lose', 'losing', 'lost', 'down', 'minus', 'decline'],
  rising: ['rise', 'rising', 'rose', 'gain', 'up', 'plus', 'climb'],
  today: ['today'],
  ordinals: [['first'], ['second'], ['third'], ['fourth']],
  quarter: 'quarter',
}

/** The words of each language that a source may be in. */
export const figureWords: Readonly<Record<Language, FigureWords>> = { de: german, en: english }
