import { describe, expect, test } from 'vitest'
import type { FactValue } from '../content/definitions/fact.ts'
import { type Qualifier, qualifiers, type Unit, units } from '../content/definitions/units.ts'
import { type Language, languages } from '../languages.ts'
import { type FigureOptions, figureParts, figureText } from './figure.ts'

/** Prints a figure with "~" for the no-break space, which nobody could see in the tables below. */
function print(value: FactValue | undefined, unit: Unit, as: Qualifier, options: FigureOptions): string {
  return figureText(figureParts({ value, unit, as }, options)).replaceAll('\u00a0', '~')
}

type Row = [FactValue, Unit, Qualifier, string, string]

const prose: Row[] = [
  [10000, 'gpu', 'almost', 'fast~10.000', 'almost~10,000'],
  [4, 'connection', 'exactly', '4', '4'],
  [1000, 'system', 'more-than', 'mehr als 1.000', 'more than 1,000'],
  [100, 'company', 'more-than', 'mehr als 100', 'more than 100'],
  [500000, 'device', 'about', 'rund~500.000', 'about~500,000'],
  [450e6, 'person', 'exactly', '450~Millionen', '450~million'],
  [100e9, 'parameter', 'about', 'rund~100~Milliarden', 'about~100~billion'],
  [1e12, 'parameter', 'exactly', '1~Billion', '1~trillion'],
  [0.5, 'exaflops', 'up-to', 'bis zu~0,5~ExaFLOPS', 'up to~0.5~ExaFLOPS'],
  [1e9, 'eur', 'exactly', '1~Milliarde~Euro', '€1~billion'],
  [200e9, 'eur', 'exactly', '200~Milliarden~Euro', '€200~billion'],
  [1.25e9, 'usd', 'exactly', '1,25~Milliarden~US-Dollar', '$1.25~billion'],
  [-2e6, 'eur', 'exactly', '−2~Millionen~Euro', '−€2~million'],
  [150000, 'eur', 'exactly', '150.000~Euro', '€150,000'],
  [30.4, 'eur', 'exactly', '30,40~Euro', '€30.40'],
  [175.25, 'usd', 'exactly', '175,25~US-Dollar', '$175.25'],
  [
    1e9,
    'eur',
    'order-of',
    'mindestens in der Größenordnung von 1~Milliarde~Euro',
    'at least in the order of €1~billion',
  ],
  [50, 'percent', 'about', 'rund~50~Prozent', 'about~50~percent'],
  [5.45, 'percent-change', 'exactly', '+5,45~Prozent', '+5.45~percent'],
  [-2.82, 'percent-change', 'exactly', '−2,82~Prozent', '−2.82~percent'],
  [-0.5, 'percent-change', 'exactly', '−0,50~Prozent', '−0.50~percent'],
  [0, 'percent-change', 'exactly', '0,00~Prozent', '0.00~percent'],
  [1, 'month', 'exactly', 'ein~Monat', 'one~month'],
  [6, 'month', 'exactly', 'sechs~Monate', 'six~months'],
  [12, 'month', 'about', 'rund~zwölf~Monate', 'about~twelve~months'],
  [13, 'month', 'exactly', '13~Monate', '13~months'],
  [1.5, 'month', 'exactly', '1,5~Monate', '1.5~months'],
  [10700, 'square-metre', 'about', 'rund~10.700~Quadratmeter', 'about~10,700~square metres'],
  [75, 'kilometre', 'exactly', '75~Kilometer', '75~kilometres'],
  [1, 'kilometre', 'exactly', '1~Kilometer', '1~kilometre'],
  [20, 'petabyte', 'exactly', '20~Petabyte', '20~petabytes'],
  [9, 'factor', 'exactly', 'Faktor~9', 'a~factor~of~9'],
  ['1/3', 'fraction', 'more-than', 'mehr als ein Drittel', 'more than a third'],
  ['2026-02-04', 'date', 'exactly', '4.~Februar 2026', '4~February 2026'],
  ['2026-Q1', 'date', 'exactly', 'erstes Quartal 2026', 'first quarter of 2026'],
  [
    { de: 'Wasser des Eisbachs', en: 'water of the Eisbach' },
    'text',
    'exactly',
    'Wasser des Eisbachs',
    'water of the Eisbach',
  ],
]

const dative: Row[] = [
  [6, 'month', 'exactly', 'sechs~Monaten', 'six~months'],
  [1, 'month', 'exactly', 'einem~Monat', 'one~month'],
  [10700, 'square-metre', 'about', 'rund~10.700~Quadratmetern', 'about~10,700~square metres'],
  [75, 'kilometre', 'exactly', '75~Kilometern', '75~kilometres'],
  [20, 'petabyte', 'exactly', '20~Petabyte', '20~petabytes'],
  ['1/3', 'fraction', 'more-than', 'mehr als einem Drittel', 'more than a third'],
  ['2026-Q1', 'date', 'exactly', 'ersten Quartal 2026', 'first quarter of 2026'],
]

const short: Row[] = [
  [10000, 'gpu', 'almost', 'fast~10.000', 'almost~10,000'],
  [450e6, 'person', 'exactly', '450~Mio.', '450~million'],
  [0.5, 'exaflops', 'up-to', 'bis zu~0,5~ExaFLOPS', 'up to~0.5~ExaFLOPS'],
  [1e9, 'eur', 'exactly', '1~Mrd.~€', '€1bn'],
  [30.4, 'eur', 'exactly', '30,40~€', '€30.40'],
  [175.25, 'usd', 'exactly', '175,25~$', '$175.25'],
  [1e9, 'eur', 'order-of', 'mindestens in der Größenordnung von 1~Mrd.~€', 'at least in the order of €1bn'],
  [50, 'percent', 'about', 'rund~50~%', 'about~50%'],
  [-2.82, 'percent-change', 'exactly', '−2,82~%', '−2.82%'],
  [6, 'month', 'exactly', '6~Monate', '6~months'],
  [10700, 'square-metre', 'exactly', '10.700~m²', '10,700~m²'],
  [75, 'kilometre', 'exactly', '75~km', '75~km'],
  [20, 'petabyte', 'exactly', '20~PB', '20~PB'],
  [9, 'factor', 'exactly', 'Faktor~9', 'factor~of~9'],
  ['1/3', 'fraction', 'more-than', 'mehr als ein Drittel', 'more than a third'],
  ['2026-Q1', 'date', 'exactly', '1.~Quartal 2026', 'Q1~2026'],
]

const tables: [string, Row[], Omit<FigureOptions, 'language'>][] = [
  ['in prose', prose, { style: 'prose' }],
  ['in the dative', dative, { style: 'prose', grammaticalCase: 'dative' }],
  ['in a box or table', short, { style: 'short' }],
]

describe.each(tables)('A figure %s', (_, rows, options) => {
  test.each(rows)('%j %s, %s, is "%s" in German and "%s" in English', (value, unit, as, german, english) => {
    expect(print(value, unit, as, { ...options, language: 'de' })).toBe(german)
    expect(print(value, unit, as, { ...options, language: 'en' })).toBe(english)
  })
})

describe('The parts of a figure', () => {
  const parts = (value: FactValue | undefined, unit: Unit, style: 'prose' | 'short', language: Language = 'de') =>
    figureParts({ value, unit, as: 'about' }, { language, style })

  test('keep a scale with the unit in a table, so that the number can be set large', () => {
    expect(parts(1e9, 'eur', 'short')).toEqual({ qualifier: 'rund', number: '1', unit: 'Mrd.\u00a0€' })
    expect(parts(2e6, 'kilometre', 'short')).toEqual({ qualifier: 'rund', number: '2', unit: 'Mio.\u00a0km' })
  })

  test('keep a scale with the number in prose', () => {
    expect(parts(1e9, 'eur', 'prose')).toEqual({ qualifier: 'rund', number: '1\u00a0Milliarde', unit: 'Euro' })
  })

  test('are all empty where the source names no value', () => {
    expect(parts(undefined, 'eur', 'prose')).toEqual({ qualifier: '', number: '', unit: '' })
    expect(print(undefined, 'eur', 'order-of', { language: 'de', style: 'short' })).toBe('')
  })

  test('put the unit into the dative behind "in der Größenordnung von", whatever the sentence asks for', () => {
    expect(print(6, 'month', 'order-of', { language: 'de', style: 'prose' })).toMatch(/von sechs~Monaten$/)
  })

  test('never round a value', () => {
    expect(print(1234567, 'person', 'exactly', { language: 'de', style: 'short' })).toBe('1.234.567')
    expect(print(0.123456, 'exaflops', 'exactly', { language: 'en', style: 'prose' })).toBe('0.123456~ExaFLOPS')
    expect(print(30.405, 'eur', 'exactly', { language: 'de', style: 'prose' })).toBe('30,405~Euro')
  })

  test('refuse a value that does not fit the unit', () => {
    expect(() => parts('viele', 'gpu', 'prose')).toThrow('"viele" is no value in the unit gpu')
    expect(() => parts(3, 'date', 'prose')).toThrow('3 is no value in the unit date')
  })

  test('exist for every unit, qualifier, style and language', () => {
    const examples = { number: 7, fraction: '2/3', date: '2026-02', text: { de: 'ja', en: 'yes' } }
    for (const unit of Object.keys(units) as Unit[])
      for (const as of qualifiers)
        for (const style of ['prose', 'short'] as const)
          for (const language of languages) {
            const text = print(examples[units[unit]], unit, as, { language, style })
            // An untranslated key would show as "unit.noun.…", a missing word as "{{…}}".
            expect(text).toMatch(/\S/)
            expect(text).not.toMatch(/unit\.|qualifier\.|fraction\.|\{\{|undefined|NaN/)
          }
  })
})
