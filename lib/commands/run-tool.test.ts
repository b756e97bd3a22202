import { afterEach, expect, test, vi } from 'vitest'
import { killed, runTool } from './run-tool.ts'

const tool = '../lib/commands/fixtures/tool.mjs'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('A tool is told where it runs, also when the variable names another folder', async () => {
  vi.stubEnv('PWD', '/somewhere/else')
  expect(await runTool(tool, ['folder'], 'errors')).toBe(0)
})

test('A tool that is stopped from outside does not end without a word', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await runTool(tool, ['SIGKILL'], 'errors')).toBe(killed)
  expect(said.mock.calls.flat()[0]).toMatch(
    /was stopped from outside \(SIGKILL\), as the system does when memory runs out\.$/,
  )
})
