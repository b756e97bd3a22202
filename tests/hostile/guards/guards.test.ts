import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '@/lib/content/limits/limits.ts'
import { bodyGuards } from './body-guards.ts'
import { limitGuards } from './limit-guards.ts'
import { readingGuards } from './reading-guards.ts'
import { type Answer, answersTo, lossOf } from './run-guards.ts'
import { BundleFolder, checkWithout } from './without-guard.ts'

/*
 * Each guard is taken out of the source by itself, and the hostile file that it is there for must get in, cost too much, or be
 * told of in worse words: a guard that nothing needs would stay unseen otherwise. With all guards in place each file is kept out.
 */
const guards = [...limitGuards, ...readingGuards, ...bodyGuards]
const folder = new BundleFolder()
let whole: Answer[]
let without: Answer[]

beforeAll(async () => {
  const bundle = await checkWithout(undefined, folder, 'whole')
  const bundles: string[] = []
  // A few at a time: each holds the whole check in memory while it is made.
  for (let from = 0; from < guards.length; from += 8)
    bundles.push(
      ...(await Promise.all(
        guards.slice(from, from + 8).map((guard, index) => checkWithout(guard, folder, `${from + index}`)),
      )),
    )
  whole = await answersTo(
    guards.map(({ hostile }) => ({ bundle, hostile })),
    folder.path,
  )
  without = await answersTo(
    guards.map(({ hostile, waits }, index) => ({ bundle: bundles[index] ?? '', hostile, waits })),
    folder.path,
  )
}, 600_000)

afterAll(() => folder.remove())

describe('a hostile file', () => {
  it.each(guards.map(({ name, loss }, index) => ({ name, loss, index })))(
    'is $loss without: $name',
    ({ loss, index }) => {
      const [answer, before] = [without[index], whole[index]]
      if (!answer || !before) throw new Error('was not looked at')
      expect(lossOf(before, before)).toBe('kept out')
      expect(lossOf(answer, before), JSON.stringify(answer).slice(0, 500)).toBe(loss)
    },
  )
})

describe('the list of guards', () => {
  it('has every limit of a content file', () => {
    const names = Object.entries(limits).flatMap(([name, value]) =>
      typeof value === 'number' ? [name] : Object.keys(value).map((form) => `${name}.${form}`),
    )
    const listed = limitGuards.map(({ name }) => name.replace('the limit ', ''))
    // The text of a source is no content file; tests/commands/source.test.ts has it.
    expect([...listed, 'sourceText'].sort()).toEqual(names.sort())
  })

  it('says of each that only words depend on what it is good for', () => {
    expect(guards.filter(({ loss, why }) => (loss === 'said otherwise') !== (why !== undefined))).toEqual([])
  })

  it('is refused when a guard does not stand in the source', async () => {
    const [first] = guards
    if (!first) throw new Error('there is no guard')
    await expect(checkWithout({ ...first, guard: 'no such guard' }, folder, 'none')).rejects.toThrow('0 times')
  })
})
