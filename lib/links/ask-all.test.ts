import { expect, it } from 'vitest'
import { askAll } from './ask-all.ts'

const ok = { state: 'ok', message: '200', answered: true } as const
const addresses = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((host) => [
  `https://${host}.example/1`,
  `https://${host}.example/2`,
])

/** Asks nobody, and notes how many were asked at the same time, of all and of one host. */
function watched() {
  const now = new Map<string, number>()
  const most = { all: 0, oneHost: 0 }
  return {
    most,
    ask: async (address: string) => {
      const { host } = new URL(address)
      now.set(host, (now.get(host) ?? 0) + 1)
      most.oneHost = Math.max(most.oneHost, now.get(host) ?? 0)
      most.all = Math.max(
        most.all,
        [...now.values()].reduce((sum, one) => sum + one, 0),
      )
      await new Promise((resolve) => setTimeout(resolve, 2))
      now.set(host, (now.get(host) ?? 0) - 1)
      return ok
    },
  }
}

it('asks four servers at the same time, and each for one thing only', async () => {
  const { ask, most } = watched()
  const answers = await askAll(addresses, ask)
  expect([...answers.keys()].sort()).toEqual(addresses)
  expect(most).toEqual({ all: 4, oneHost: 1 })
})

it('tells how far it is', async () => {
  const told: number[] = []
  await askAll(
    addresses.slice(0, 3),
    async () => ok,
    (done, total) => told.push(done, total),
  )
  expect(told).toEqual([1, 3, 2, 3, 3, 3])
})

it('takes an address that is none to its answer', async () => {
  expect([...(await askAll(['https://['], async () => ok)).keys()]).toEqual(['https://['])
})
