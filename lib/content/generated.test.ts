import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { generatedDocuments } from './generated.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rechenwerk-generated-'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

function generate(type: string, path: string, fields: object) {
  const into = join(folder, '.contentlayer/generated', type)
  mkdirSync(into, { recursive: true })
  const [sourceFileDir, sourceFileName] = [path.split('/').slice(0, -1).join('/'), path.split('/').at(-1)]
  const document = { ...fields, _raw: { sourceFilePath: path, sourceFileDir, sourceFileName } }
  writeFileSync(join(into, `${path.replaceAll('/', '__')}.json`), JSON.stringify(document))
}

const files = (kind: 'fact' | 'term') => [...generatedDocuments(kind)].map(({ _raw }) => _raw.sourceFilePath)

it('a record with a marked place is left out', () => {
  generate('Fact', 'facts/done.yaml', { label: { de: 'Fertig' } })
  generate('Fact', 'facts/open.yaml', { statements: [{ wording: '‹the words›' }] })
  expect(files('fact')).toEqual(['facts/done.yaml'])
})

it('an entry of the glossary is left out in both languages when one has a marked place', () => {
  for (const language of ['de', 'en']) generate('Term', `glossary/done/${language}.mdx`, { title: 'Fertig' })
  generate('Term', 'glossary/open/de.mdx', { title: 'Offen' })
  generate('Term', 'glossary/open/en.mdx', { title: '‹the term›' })
  expect(files('term')).toEqual(['glossary/done/de.mdx', 'glossary/done/en.mdx'])
})
