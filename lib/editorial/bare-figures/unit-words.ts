import type { Unit } from '../../content/definitions/units.ts'
import type { Language } from '../../languages.ts'

/** A unit as it is written after a number. */
export interface UnitWords {
  /** The ledger's unit; `other` for one that no figure has yet. */
  unit: Unit | 'other'
  words: Record<Language, string>
  /** What one of the written unit is in the ledger's unit, where they differ. */
  scale?: number
  /** Whether other words may stand between the number and the noun: "10.000 neue Prozessoren". */
  counted?: boolean
}

/** Currencies that stand before the number. */
export const signsBefore: Readonly<Record<string, Unit | 'other'>> = { '€': 'eur', $: 'usd', '£': 'other' }

/** The words of each unit, as parts of a regular expression. The first that fits counts. */
export const unitWords: readonly UnitWords[] = [
  { unit: 'percent', words: { de: '%|Prozent', en: '%|percent|per cent' } },
  { unit: 'other', words: { de: '‰|Promille|Prozentpunkten?|Prozentpunkte?s?', en: '‰|percentage points?' } },
  { unit: 'eur', words: { de: '€|Euros?', en: '€|euros?' } },
  { unit: 'usd', words: { de: '\\$|(?:US-)?Dollars?', en: '\\$|(?:US )?dollars?' } },
  { unit: 'exaflops', words: { de: 'Exa[Ff](?:LOPS|lops?)', en: '[Ee]xa[Ff](?:LOPS|lops?)' } },
  { unit: 'exaflops', words: { de: 'Peta[Ff](?:LOPS|lops?)', en: '[Pp]eta[Ff](?:LOPS|lops?)' }, scale: 1e-3 },
  { unit: 'exaflops', words: { de: 'Tera[Ff](?:LOPS|lops?)', en: '[Tt]era[Ff](?:LOPS|lops?)' }, scale: 1e-6 },
  { unit: 'exaflops', words: { de: 'Giga[Ff](?:LOPS|lops?)', en: '[Gg]iga[Ff](?:LOPS|lops?)' }, scale: 1e-9 },
  { unit: 'petabyte', words: { de: 'PB|Petabytes?', en: 'PB|[Pp]etabytes?' } },
  { unit: 'petabyte', words: { de: 'TB|Terabytes?', en: 'TB|[Tt]erabytes?' }, scale: 1e-3 },
  { unit: 'kilometre', words: { de: 'km|Kilometern?', en: 'km|kilometres?' } },
  { unit: 'square-metre', words: { de: 'm²|Quadratmetern?', en: 'm²|square metres?' } },
  { unit: 'month', words: { de: 'Monate?n?', en: 'months?' } },
  {
    unit: 'gpu',
    words: {
      de: '\\S*Grafikprozessor(?:en)?|\\S*Grafikchips?|\\S*GPUs?',
      en: 'graphics process(?:ors?|ing units?)|\\S*GPUs?',
    },
    counted: true,
  },
  {
    unit: 'system',
    words: { de: 'DGX\\S*(?: B200)?[ -]Systemen?|DGX B200', en: 'DGX(?: B200)? systems?|DGX B200' },
    counted: true,
  },
  { unit: 'device', words: { de: 'Smartphones?', en: 'smartphones?' }, counted: true },
  { unit: 'parameter', words: { de: 'Parametern?', en: 'parameters?' }, counted: true },
  {
    unit: 'connection',
    words: { de: 'Glasfaserverbindung(?:en)?', en: 'fibre(?:-optic)? (?:connection|link)s?' },
    counted: true,
  },
  {
    unit: 'person',
    words: { de: 'Menschen|\\S*Bürgern?|\\S*Bürgerinnen|Einwohnern?', en: 'people|citizens' },
    counted: true,
  },
  { unit: 'company', words: { de: 'Unternehmen|Firmen', en: 'companies|firms' }, counted: true },
  {
    unit: 'other',
    words: {
      de: '[kMGT]?Wh?|(?:Kilo|Mega|Giga|Tera)?[Ww]att(?:stunden?)?|[kMGT]?B|(?:Kilo|Mega|Giga)(?:byte|bit)s?|[kMG]?Hz|°C|Grad|[kc]?m|Metern?|k?g|Kilogramm|Tonnen?|Litern?',
      en: '[kMGT]?Wh?|(?:kilo|mega|giga|tera)?watt(?:s|[- ]hours?)?|[kMGT]?B|(?:kilo|mega|giga)(?:byte|bit)s?|[kMG]?Hz|°C|degrees?|[kc]?m|metres?|k?g|kilograms?|tonnes?|litres?',
    },
  },
  {
    unit: 'other',
    words: {
      de: 'Jahre?n?|Wochen?|Tage?n?|Stunden?|Minuten?|Sekunden?',
      en: 'years?|weeks?|days?|hours?|minutes?|seconds?',
    },
  },
]

/** The words for large numbers. */
export const scaleWords: Record<Language, readonly [string, number][]> = {
  de: [
    ['Tausend', 1e3],
    ['Mio\\.|Million(?:en)?', 1e6],
    ['Mrd\\.|Milliarden?', 1e9],
    ['Bio\\.|Billion(?:en)?', 1e12],
    ['Billiarden?', 1e15],
    ['Trillion(?:en)?', 1e18],
  ],
  en: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion|bn', 1e9],
    ['trillion|tn', 1e12],
    ['quadrillion', 1e15],
    ['quintillion', 1e18],
  ],
}
