import { describe, expect, test } from 'vitest'
import { scrollNeeded, sectionRead } from './section-read.ts'

describe('The section being read', () => {
  const ids = ['plan', 'eroeffnung', 'offen']

  test('is the last whose heading has passed the line', () => {
    expect(sectionRead(ids, new Set(['plan']))).toBe('plan')
    expect(sectionRead(ids, new Set(['eroeffnung', 'plan']))).toBe('eroeffnung')
  })

  test('is none above the first heading', () => {
    expect(sectionRead(ids, new Set())).toBeUndefined()
  })
})

describe('A list scrolls', () => {
  const box = { top: 100, bottom: 300 }

  test.each([
    ['not at all for what is seen', { top: 120, bottom: 140 }, 0],
    ['up to what is above', { top: 70, bottom: 90 }, -30],
    ['down to what is below', { top: 310, bottom: 330 }, 30],
    ['down to the beginning of what is higher than the list', { top: 150, bottom: 500 }, 50],
  ])('%s', (_, inner, expected) => {
    expect(scrollNeeded(box, inner)).toBe(expected)
  })
})
