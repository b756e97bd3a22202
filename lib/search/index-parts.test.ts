import { expect, test } from 'vitest'
import { byPart, folderOfPart, indexParts } from './index-parts.ts'

test('A site of some hundred articles has its index in one part, and four times as many have it in twice as many', () => {
  const sizes = [0, 14, 700, 701, 1000, 2800, 2801, 10_000, 11_200, 40_000]
  expect(sizes.map(indexParts)).toEqual([1, 1, 1, 2, 2, 2, 4, 4, 4, 8])
})

const addresses = Array.from({ length: 1000 }, (_, number) => `/de/nachrichten/artikel-${number}/`)
const same = (address: string) => address

test('Everything is in one part, in its order, and the parts are about as large', () => {
  const parts = byPart(addresses, 4, same)
  expect(parts.flat().sort()).toEqual([...addresses].sort())
  for (const part of parts) {
    expect(part).toEqual(addresses.filter((address) => part.includes(address)))
    expect(Math.abs(part.length - 250)).toBeLessThan(50)
  }
})

test('What comes or goes moves nothing else to another part', () => {
  const without = addresses.filter((_, index) => index % 7 !== 0)
  const some = new Set(without)
  expect(byPart(without, 4, same)).toEqual(
    byPart(addresses, 4, same).map((part) => part.filter((one) => some.has(one))),
  )
})

test('The first part stands where the program is, the others below', () => {
  expect([1, 2, 3].map(folderOfPart)).toEqual(['', 'part-2/', 'part-3/'])
})
