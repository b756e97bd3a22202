import type { Answer } from './answer.ts'

/** How many servers are asked at the same time. */
const atOnce = 4

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)

/**
 * Asks for addresses, four at the same time, those of one host one after the other.
 *
 * @param report is told after each answer how many there are
 * @returns the answers by address
 */
export async function askAll(
  addresses: readonly string[],
  ask: (address: string) => Promise<Answer>,
  report: (done: number, total: number) => void = () => {},
): Promise<ReadonlyMap<string, Answer>> {
  const byHost = new Map<string, string[]>()
  for (const address of addresses) byHost.set(hostOf(address), [...(byHost.get(hostOf(address)) ?? []), address])
  const waiting = [...byHost.values()]
  const answers = new Map<string, Answer>()

  async function work(): Promise<void> {
    for (let host = waiting.shift(); host; host = waiting.shift())
      for (const address of host) {
        answers.set(address, await ask(address))
        report(answers.size, addresses.length)
      }
  }

  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}
