/** How often a kind of fault was tried, and what was lost. */
interface Count {
  tried: number
  lost: string[]
}

const counts = new Map<string, Count>()
const skipped: string[] = []

/**
 * Notes that a fault was tried.
 *
 * @param kind what was done, as a line says it
 * @param loss what is not as it should be, in a sentence for whoever reads the output; `undefined` when nothing was lost
 */
export function tried(kind: string, loss: string | undefined) {
  const count = counts.get(kind) ?? { tried: 0, lost: [] }
  counts.set(kind, { tried: count.tried + 1, lost: loss === undefined ? count.lost : [...count.lost, loss] })
}

/** Notes what could not be tried here. */
export function notTried(kind: string, reason: string) {
  skipped.push(`${kind}: not tried, because ${reason}`)
}

/** Prints a line for each kind and one for all. @returns whether nothing was lost, and in CI also nothing left out */
export function printTally(): boolean {
  let [all, lost] = [0, 0]
  for (const [kind, count] of counts) {
    all += count.tried
    lost += count.lost.length
    console.log(`${kind}: ${count.tried} tried, ${count.lost.length} lost`)
    for (const loss of count.lost) console.error(`  lost: ${loss}`)
  }
  for (const line of skipped) console.log(line)
  console.log(`Faults: ${all} tried, ${lost} lost${skipped.length > 0 ? `, ${skipped.length} kinds not tried` : ''}`)
  // Whoever merges must know that it was tried; a person with another system may not be able to.
  return lost === 0 && all > 0 && !(process.env.CI && skipped.length > 0)
}
