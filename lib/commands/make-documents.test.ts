import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { bundled } from '../programs/bundled.mjs'

/** What switches on contentlayer's traces of its steps, as soon as it is loaded. */
const traces = /Tracing\/Enable/

test('contentlayer keeps no traces of its steps, which its own command would', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-documents-'))
  try {
    const program = await bundled(resolve('lib/commands/make-documents.ts'), folder)
    // The bundle names each module that it is made of.
    const code = readFileSync(program ?? '', 'utf8')
    expect(code).toMatch(/contentlayer2\/core\/dist\/runMain/)
    expect(code).not.toMatch(traces)
    expect(readFileSync('node_modules/@contentlayer2/cli/dist/index.js', 'utf8')).toMatch(traces)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
