import { expect, it } from 'vitest'
import type { Unit } from '../../content/definitions/units.ts'
import { statementMisfit } from './statement-misfit.ts'

const misfit = (value: unknown, as: string, wording: string, unit: Unit) =>
  statementMisfit({ value, as, wording, unit, language: 'de', printed: '2026-02-04' })

it('finds nothing where number and qualifier are those of the wording', () => {
  expect(misfit(10000, 'almost', 'fast 10.000 Geräte', 'gpu')).toBeUndefined()
  expect(misfit('1/3', 'more-than', 'zu mehr als einem Drittel', 'fraction')).toBeUndefined()
  expect(misfit('2026-Q1', 'exactly', 'im ersten Quartal 2026', 'date')).toBeUndefined()
  expect(misfit(4, 'exactly', 'vier 400-GB-Leitungen', 'connection')).toBeUndefined()
})

it('names the number or the qualifier that the wording has', () => {
  expect(misfit(9000, 'almost', 'fast 10.000', 'gpu')).toEqual({ field: 'value', expected: '10000' })
  expect(misfit(10000, 'exactly', 'fast 10.000', 'gpu')).toEqual({ field: 'as', expected: 'almost' })
  expect(misfit(-10000, 'almost', 'fast 10.000', 'gpu')).toEqual({ field: 'value', expected: '10000' })
  expect(misfit('2026-02-05', 'exactly', 'am 4. Februar 2026', 'date')).toEqual({
    field: 'value',
    expected: '2026-02-04',
  })
})

it('holds the sign of a change against the verb', () => {
  expect(misfit(-2.5, 'exactly', 'verlieren 2,5 Prozent', 'percent-change')).toBeUndefined()
  expect(misfit(2.5, 'exactly', 'gewinnen 2,5 Prozent', 'percent-change')).toBeUndefined()
  expect(misfit(2.5, 'exactly', 'fällt um 2,5 Prozent', 'percent-change')).toMatchObject({ field: 'value' })
  expect(misfit(-2.5, 'exactly', 'gewinnen 2,5 Prozent', 'percent-change')).toMatchObject({ field: 'value' })
})

it('accepts any qualifier but "exactly" for a word that is none of ours', () => {
  expect(misfit(100, 'more-than', 'mindestens 100', 'company')).toBeUndefined()
  expect(misfit(100, 'exactly', 'mindestens 100', 'company')).toMatchObject({ field: 'as' })
})

it('leaves statements without a number and values of another kind to other rules', () => {
  expect(misfit(undefined, 'about', 'seit dieser Woche', 'date')).toBeUndefined()
  expect(misfit('viele', 'about', 'rund 100', 'company')).toBeUndefined()
  expect(misfit(100, 'perhaps', 'rund 100', 'company')).toBeUndefined()
  expect(misfit({ de: 'am Bach', en: 'at the stream' }, 'exactly', 'am Bach', 'text')).toBeUndefined()
})
