import { expect, it } from 'vitest'
import { grouped } from './grouped.ts'

it('keeps things in their order below each of their names, once below a name that one has twice', () => {
  const names: Record<string, string[]> = { a: ['x', 'y', 'x'], b: [], c: ['x'] }
  expect([...grouped(Object.keys(names), (thing) => names[thing] ?? [])]).toEqual([
    ['x', ['a', 'c']],
    ['y', ['a']],
  ])
})
