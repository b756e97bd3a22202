import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeVersion, hashOfProject } from '../changes/code-version.ts'
import { compiledSeal } from './compiled-code.ts'
import { makePages } from './make-pages.ts'

/* Next stands still here; what it has compiled lies there already. */

const next = vi.hoisted(() => ({ meanwhile: () => {}, modes: [] as string[][] }))

vi.mock('./run-tool.ts', () => ({
  killed: 128,
  runTool: async (_path: string, options: string[]) => {
    next.modes.push(options)
    next.meanwhile()
    return 0
  },
}))

let folder: string
const before = process.cwd()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rechenwerk-pages-'))
  for (const path of ['app', '.next/server', '.next/static']) mkdirSync(join(folder, path), { recursive: true })
  writeFileSync(join(folder, '.next/server/page.js'), 'compiled')
  writeCode('as the build began')
  process.chdir(folder)
  Object.assign(next, { meanwhile: () => {}, modes: [] })
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const writeCode = (text: string) => writeFileSync(join(folder, 'app/page.tsx'), text)

const make = () => makePages({ project: hashOfProject(folder), code: 'a version', files: 1, mayTakeOver: false })

const isSealed = () => compiledSeal(codeVersion(hashOfProject(folder))) !== undefined

describe('What Next has compiled', () => {
  it('is taken again while the code is the same', async () => {
    expect(await make()).toBe(true)
    expect(isSealed()).toBe(true)
    expect(await make()).toBe(true)
    expect(next.modes).toEqual([['build'], ['build', '--experimental-build-mode', 'generate']])
    expect(isSealed()).toBe(true)
  })

  it('is compiled again where the code was written meanwhile, whatever it is by then', async () => {
    next.meanwhile = () => writeCode('other code')
    expect(await make()).toBe(true)
    expect(isSealed()).toBe(false)
    writeCode('as the build began')
    expect(isSealed()).toBe(false)
  })
})
