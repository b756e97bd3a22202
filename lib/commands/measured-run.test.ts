import { expect, test } from 'vitest'
import { childSeconds, measuredRun } from './measured-run.ts'

const node = (program: string) => [process.execPath, '-e', program]
const busy = 'const end = Date.now() + 600; while (Date.now() < end);'

test('the processor time of a command counts what its children used', async () => {
  const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(
    'let n = 0; const end = process.cpuUsage().user + 500000; while (process.cpuUsage().user < end) n++',
  )}])`
  const { status, processor } = await measuredRun(node(child))
  expect(status).toBe(0)
  expect(processor).toBeGreaterThan(0.45)
}, 30_000)

test('the most memory is that of the process that held it, however soon it let it go', async () => {
  const { largest, together } = await measuredRun(node(`const held = Buffer.alloc(200e6, 1);${busy};held.length`))
  expect(largest).toBeGreaterThan(200e6)
  expect(together).toBeGreaterThanOrEqual(largest)
}, 30_000)

test('a command that fails gives its status and what it printed', async () => {
  const { status, output } = await measuredRun(node('console.error("broken"); process.exit(3)'))
  expect(status).toBe(3)
  expect(output).toContain('broken')
}, 30_000)

test('the times of a shell are read, and anything else is refused', () => {
  expect(childSeconds('0m0.010s 0m0.020s\n1m2.500s 0m0.250s\n')).toBe(62.75)
  expect(childSeconds('0m0,01s 0m0,02s\n0m1,5s 0m0,5s\n')).toBe(2)
  expect(() => childSeconds('')).toThrow('expected two lines such as 0m1.20s 0m0.10s')
})
