import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { bundled } from '../programs/bundled.mjs'

/** What switches on contentlayer's traces of its steps, as soon as it is loaded. */
const traces = /Tracing\/Enable/

test('contentlayer keeps no traces of its steps, which its own command would', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-documents-'))
  try {
    await bundled(resolve('lib/commands/make-documents.ts'), folder)
    // What the bundle is made of.
    const [record = ''] = readdirSync(folder).filter((name) => name.endsWith('.json'))
    const modules = Object.keys(JSON.parse(readFileSync(join(folder, record), 'utf8')).from)
    expect(modules.filter((path) => /core\/dist\/runMain/.test(path))).toHaveLength(1)
    expect(modules.filter((path) => traces.test(path))).toEqual([])
    expect(readFileSync('node_modules/@contentlayer2/cli/dist/index.js', 'utf8')).toMatch(traces)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
