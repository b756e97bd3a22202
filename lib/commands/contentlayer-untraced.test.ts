import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const untraced = fileURLToPath(new URL('contentlayer-untraced.mjs', import.meta.url))

const program = `
import '@contentlayer2/cli'
import { isTracingEnabled } from '@effect-ts/system/Tracing/Global'
console.log(isTracingEnabled())
`

/** Whether contentlayer keeps traces of its steps. */
const isTraced = (...before: string[]) =>
  execFileSync(process.execPath, [...before, '--input-type=module', '--eval', program], { encoding: 'utf8' }).trim()

test('contentlayer keeps no traces of its steps, which it would otherwise', { timeout: 60_000 }, () => {
  expect(isTraced('--import', untraced)).toBe('false')
  expect(isTraced()).toBe('true')
})
