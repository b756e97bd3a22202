import { describe, expect, test } from 'vitest'
import { formatDate, formatDay, formatMoment } from './date.ts'

const visible = (text: string) => text.replaceAll('\u00a0', '~')

describe('A day', () => {
  test('is written out, with day and month on one line', () => {
    expect(visible(formatDay('2026-02-04', 'de'))).toBe('4.~Februar 2026')
    expect(visible(formatDay('2026-02-04', 'en'))).toBe('4~February 2026')
  })

  test.each(['2026-02-31', '2026-13-01', '4.2.2026', ''])('that does not exist is refused: "%s"', (day) => {
    expect(() => formatDay(day, 'de')).toThrow(`"${day}" is no day that exists`)
  })
})

describe('A moment', () => {
  test.each([
    ['2026-02-04T12:00:00+01:00', '4.~Februar 2026'],
    ['2026-02-04T23:30:00Z', '5.~Februar 2026'],
    ['2026-07-31T22:00:00Z', '1.~August 2026'],
    ['2026-02-05T00:30:00+09:00', '4.~Februar 2026'],
  ])('%s falls on %s in Munich', (moment, day) => {
    expect(visible(formatMoment(moment, 'de'))).toBe(day)
  })

  test('that is none is refused', () => {
    expect(() => formatMoment('gestern', 'en')).toThrow('"gestern" is no moment')
  })
})

describe('A date of a figure', () => {
  const date = (text: string, language: 'de' | 'en', style: 'prose' | 'short' = 'prose', dative = false) =>
    visible(formatDate(text, { language, style, dative }))

  test('is as precise as it is given', () => {
    expect([date('2026-02-04', 'de'), date('2026-02', 'de'), date('2026-Q1', 'de')]).toEqual([
      '4.~Februar 2026',
      'Februar 2026',
      'erstes Quartal 2026',
    ])
    expect([date('2026-02-04', 'en'), date('2026-02', 'en'), date('2026-Q1', 'en')]).toEqual([
      '4~February 2026',
      'February 2026',
      'first quarter of 2026',
    ])
  })

  test('names each quarter, in the dative and in short as well', () => {
    expect([1, 2, 3, 4].map((quarter) => date(`2026-Q${quarter}`, 'de', 'prose', true))).toEqual([
      'ersten Quartal 2026',
      'zweiten Quartal 2026',
      'dritten Quartal 2026',
      'vierten Quartal 2026',
    ])
    expect([date('2026-Q3', 'de', 'short'), date('2026-Q3', 'en', 'short')]).toEqual(['3.~Quartal 2026', 'Q3~2026'])
  })

  test.each(['2026-13', '2026-00', '2026-Q5', '2026'])('that does not exist is refused: %s', (text) => {
    expect(() => date(text, 'de')).toThrow('is no day that exists')
  })
})
