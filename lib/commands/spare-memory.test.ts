import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { spareMemory } from './spare-memory.ts'

const program = fileURLToPath(new URL('fixtures/changing-heap.mjs', import.meta.url))

/** Megabytes that a program's heap takes at most, in an environment. */
const heapIn = (environment: NodeJS.ProcessEnv) =>
  Number(execFileSync(process.execPath, [program], { env: environment, encoding: 'utf8' }))

test('with large content, what a build begins takes less memory for what it holds', { timeout: 60_000 }, async () => {
  const environment = { ...process.env }
  const before = heapIn(environment)
  await spareMemory(10_001, environment)
  expect(heapIn(environment)).toBeLessThan(0.9 * before)
})

test('with small content nothing changes', async () => {
  const environment = { ...process.env, NODE_OPTIONS: '--no-warnings' }
  await spareMemory(10_000, environment)
  expect(environment).toEqual({ ...process.env, NODE_OPTIONS: '--no-warnings' })
})

test('options of Node that are there already stay', async () => {
  const environment = { ...process.env, NODE_OPTIONS: '--no-warnings' }
  await spareMemory(10_001, environment)
  expect(environment.NODE_OPTIONS).toMatch(/^--no-warnings --import=file:\/\/\S+sparing\.mjs$/)
})
