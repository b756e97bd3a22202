import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readContent } from '../input/read-content.ts'
import { keptParse } from './kept-parses.ts'
import { loadBody } from './load-body.ts'
import { rememberComponents } from './remember-components.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remembered-'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  vi.stubEnv('BUILD_CODE', 'one')
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const text = '## Abschnitt\n\nEin *Satz* mit einem [Link](/de/).\n\n| A | B |\n|---|---|\n| 1 | 2 |\n'

/** Remembers what a check finds in a file of the content. */
function remember(body: string) {
  mkdirSync(join(folder, 'content', 'articles', 'a'), { recursive: true })
  writeFileSync(join(folder, 'content', 'articles', 'a', 'de.mdx'), `---\ntitle: A\n---\n\n${body}`)
  rememberComponents('one', readContent(join(folder, 'content')).files)
}

/** What is kept of the text as contentlayer hands it over, without its front matter. */
const keptOf = (body: string) =>
  keptParse({ text: `\n${body}`, file: 'articles/a/de.mdx', kind: 'article', language: 'de' })

it('keeps a text as it would be parsed without the check', () => {
  remember(text)
  const kept = keptOf(text)
  vi.stubEnv('BUILD_CODE', '')
  expect(kept?.tree).toEqual(loadBody(text, 'articles/a/de.mdx', 'article', 'de').tree)
})

it('keeps nothing of a text that holds what is not offered', () => {
  const bad = `${text}\n<iframe src="https://evil.example/" />\n`
  remember(bad)
  expect(keptOf(bad)).toBeUndefined()
})
