import type { ReadPage } from './read-page.ts'

/** Pages by their addresses. */
export type Pages = ReadonlyMap<string, ReadPage>

/** Pages that are not their own canonical, or that search engines are asked to leave out although they are listed. */
export function canonicalFaults(pages: Pages): string[] {
  return [...pages].flatMap(([address, { canonicals, hidden }]) => [
    ...(canonicals.join() === address
      ? []
      : [`${address} names ${canonicals.join(', ') || 'nothing'} as its canonical`]),
    ...(hidden ? [`${address} is listed and asks not to be indexed`] : []),
  ])
}

/** Versions in other languages that are no listed page, or do not answer back; each page must be among its own. */
export function alternateFaults(pages: Pages): string[] {
  return [...pages].flatMap(([address, { alternates }]) => {
    if (alternates.size === 0) return []
    const own = [...alternates.values()].includes(address) ? [] : [`${address} is not among its own alternates`]
    const others = [...alternates.values()].filter((other) => other !== address)
    const silent = others.filter((other) => ![...(pages.get(other)?.alternates.values() ?? [])].includes(address))
    return [...own, ...silent.map((other) => `${address} has the alternate ${other}, which does not answer back`)]
  })
}

/** Listed pages that are more than `clicks` links away from `start`, or that no link leads to. */
export function depthFaults(pages: Pages, start: string, clicks: number): string[] {
  const reached = new Map([[start, 0]])
  for (const [address, depth] of reached)
    for (const link of pages.get(address)?.links ?? [])
      if (pages.has(link) && !reached.has(link)) reached.set(link, depth + 1)
  return [...pages.keys()].flatMap((address) => {
    const depth = reached.get(address)
    if (depth === undefined) return [`${address} is reached by no link`]
    return depth > clicks ? [`${address} is ${depth} clicks away; expected at most ${clicks}`] : []
  })
}
