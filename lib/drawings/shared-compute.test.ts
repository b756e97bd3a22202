import { expect, test } from 'vitest'
import type { Fact, FactStatement } from '../content/model.ts'
import { scaleTicks, sharedAmong, shareText } from './shared-compute.ts'

const source = { id: 'eins', name: { de: 'Eins', en: 'One' } } as FactStatement['source']

function fact(value: number): Fact {
  const preferred: FactStatement = { source, value, as: 'up-to', wording: 'bis zu', plan: false }
  const label = { de: 'Rechenleistung', en: 'Computing power' }
  return {
    id: 'compute',
    label,
    about: 'technik',
    topics: [],
    unit: 'exaflops',
    statements: [preferred],
    preferred,
    differs: false,
  }
}
const half = fact(0.5)

test('half an ExaFLOPS among 450 million is about 1.1 billion, among 500,000 exactly 1 trillion', () => {
  const shares = [450_000_000, 500_000].map((count) => sharedAmong(half, fact(count)))
  expect(shares.map((share) => shareText(share, 'en'))).toEqual(['about 1.1 billion', '1 trillion'])
  expect(shares.map((share) => shareText(share, 'de'))).toEqual(['rund 1,1 Milliarden', '1 Billion'])
})

test('among few it comes in quadrillions, "Billiarden" in German', () => {
  const share = sharedAmong(half, fact(100))
  expect([shareText(share, 'en'), shareText(share, 'de')]).toEqual(['5 quadrillion', '5 Billiarden'])
})

test('the scale holds all values between steps of a thousand', () => {
  expect(scaleTicks([0.5e18, 1.1e9, 1e12])).toEqual([9, 12, 15, 18])
})
