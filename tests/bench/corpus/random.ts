import { seededNumbers } from '../seeded-numbers.ts'

/** Draws from a row of numbers that is the same in every run. */
export interface Random {
  /** A number from 0 up to 1. */
  next(): number
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  /** Whether something happens that happens in one of `times` cases. */
  oneIn(times: number): boolean
  /** One of a list; the first ones more often than the last, as a few topics and companies make most of the news. */
  favoured<Item>(items: readonly Item[]): Item
  /** At most `count` different ones of a list, the first ones more often. */
  several<Item>(items: readonly Item[], count: number): Item[]
}

/** FNV-1a, so that each name has a row of numbers of its own. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash
}

/** A row of numbers for a name: the same name gives the same row. */
export function randomFor(name: string): Random {
  const next = seededNumbers(numberOf(name))
  const favoured = <Item>(items: readonly Item[]) => items[Math.floor(next() ** 2 * items.length)] as Item
  return {
    next,
    favoured,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneIn: (times) => next() < 1 / times,
    several(items, count) {
      const drawn = new Set<(typeof items)[number]>()
      // A small list may not have as many different ones.
      for (let tries = 0; drawn.size < count && tries < count * 8; tries += 1) drawn.add(favoured(items))
      return [...drawn]
    },
  }
}
