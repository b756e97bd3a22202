import { expect, it } from 'vitest'
import { figureWords } from './figure-words.ts'
import { figuresIn } from './figures-in.ts'

const read = (wording: string, unit = 'gpu') => figuresIn(wording, figureWords.de, unit)
const readEnglish = (wording: string) => figuresIn(wording, figureWords.en, 'gpu')

it.each([
  ['10.000 Geräte', 10000],
  ['0,5 ExaFLOPS', 0.5],
  ['1.234.567,89 Euro', 1234567.89],
  ['10\u202f700 Quadratmeter', 10700],
  ['30,40 Euro', 30.4],
  ['50%', 50],
  ['€1 Milliarde', 1e9],
  ['1,5 Mrd. Euro', 1.5e9],
  ['eine Milliarde', 1e9],
  ['eine halbe Million', 5e5],
  ['100-Milliarden-Parameter-Modell', 1e11],
  ['450 Millionen Bürger', 4.5e8],
  ['sechs Monaten', 6],
  ['sechsmonatiger Bau', 6],
  ['zwölffach', 12],
  ['fünfundzwanzig', 25],
  ['dreihundert', 300],
  ['siebzehn', 17],
  ['ein Drittel', '1/3'],
  ['zwei Dritteln', '2/3'],
  ['die Hälfte', '1/2'],
])('reads "%s" as %s', (wording, value) => {
  expect(read(wording)).toContainEqual({ value, as: 'exactly' })
})

it('reads parts and wholes as per cents where per cents are counted', () => {
  expect(read('zur Hälfte', 'percent')).toEqual([{ value: 50, as: 'exactly' }])
  expect(read('zu drei Vierteln', 'percent')).toContainEqual({ value: 75, as: 'exactly' })
  expect(read('vollständig aus', 'percent')).toEqual([{ value: 100, as: 'exactly' }])
  expect(read('vollständig aus')).toEqual([])
})

it.each([
  ['fast 10.000', 'almost'],
  ['nahezu 10.000', 'almost'],
  ['rund 10.000', 'about'],
  ['etwa 10.000', 'about'],
  ['~10.000', 'about'],
  ['ca. 10.000', 'about'],
  ['bis zu 10.000', 'up-to'],
  ['über 10.000', 'more-than'],
  ['mehr als 10.000', 'more-than'],
  ['mehr als die 10.000', 'more-than'],
  ['in der Größenordnung von 10.000', 'order-of'],
  ['mindestens 10.000', 'other'],
  ['nur 10.000', 'exactly'],
  ['etwas 10.000', 'exactly'],
  ['10.000', 'exactly'],
])('reads the qualifier of "%s" as %s', (wording, as) => {
  expect(read(wording)).toEqual([{ value: 10000, as }])
})

it('reads a qualifier before money, a scale or an article', () => {
  expect(read('rund €2 Milliarden')).toEqual([{ value: 2e9, as: 'about' }])
  expect(read('fast eine halbe Milliarde')).toContainEqual({ value: 5e8, as: 'almost' })
  expect(read('eine knappe Milliarde')).toContainEqual({ value: 1e9, as: 'almost' })
  expect(read('mehr als einem Drittel')).toContainEqual({ value: '1/3', as: 'more-than' })
})

it('reads a scale without a number as an order of magnitude', () => {
  expect(read('milliardenschwer')).toEqual([{ value: 1e9, as: 'order-of' }])
  expect(read('Millionenprojekt')).toEqual([{ value: 1e6, as: 'order-of' }])
})

it('does not take a digit in a name for a number, nor English signs for German ones', () => {
  expect(read('Systeme B200 und C5')).toEqual([])
  expect(read('10,000,000')).toEqual([])
  expect(read('4.00')).toEqual([])
})

it('reads English figures', () => {
  expect(readEnglish('almost 10,000')).toEqual([{ value: 10000, as: 'almost' }])
  expect(readEnglish('0.5')).toEqual([{ value: 0.5, as: 'exactly' }])
  expect(readEnglish('up to €1.5 billion')).toEqual([{ value: 1.5e9, as: 'up-to' }])
  expect(readEnglish('more than a third')).toContainEqual({ value: '1/3', as: 'more-than' })
  expect(readEnglish('a multibillion project')).toContainEqual({ value: 1e9, as: 'order-of' })
})
