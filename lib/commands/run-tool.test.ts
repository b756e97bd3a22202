import { resolve } from 'node:path'
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

test('A tool is called in messages what whoever runs it calls it', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  await runTool(resolve('node_modules', tool), ['SIGKILL'], 'errors', { name: 'contentlayer' })
  expect(said.mock.calls.flat()[0]).toMatch(/^contentlayer was stopped/)
})

test('What a tool says is kept back until it is asked for, and told apart into results and errors', async () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  let show = () => {}
  const shown = new Promise<void>((resolve) => {
    show = resolve
  })
  const ended = runTool(tool, ['talk'], shown)
  await new Promise((passed) => setTimeout(passed, 500))
  expect([...out.mock.calls, ...err.mock.calls]).toEqual([])
  show()
  expect(await ended).toBe(0)
  const said = (write: typeof out) => write.mock.calls.map(([text]) => String(text)).join('')
  expect(said(out)).toBe('a page\nanother page\n')
  expect(said(err)).toBe('a warning\n')
})

test('A tool that is stopped by whoever runs it says nothing of that, and nothing that it had to say', async () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const stopping = new AbortController()
  const ended = runTool(tool, ['wait'], new Promise(() => {}), { signal: stopping.signal })
  await new Promise((passed) => setTimeout(passed, 300))
  stopping.abort()
  expect(await ended).toBe(killed)
  expect([...out.mock.calls, ...said.mock.calls]).toEqual([])
})
