import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { inBuildFolder } from '../../changes/fixtures/build-folder.ts'
import { forgetOtherCode } from '../../changes/kept-by-code.ts'
import { type BodyParse, keepParse, keptParse } from './kept-parses.ts'

const folder = inBuildFolder()

const body = { text: 'Zehntausend Prozessoren', file: 'articles/a/de.mdx', kind: 'article', language: 'de' }
const parse: BodyParse = {
  components: [{ name: 'Fact', attributes: { id: 'gpu-count' } }],
  tree: { type: 'root', children: [{ type: 'text', value: 'Zehntausend' }] },
}
const kept = () => join(folder.path, '.next', 'cache', 'bodies', 'one')

it('gives back what was parsed of a text', () => {
  expect(keptParse(body)).toBeUndefined()
  expect(keepParse(body, parse)).toBe(parse)
  expect(keptParse(body)).toEqual(parse)
})

it.each([
  ['another text', { text: 'Zwanzigtausend' }],
  ['another kind of document', { kind: 'term' }],
  ['another file', { file: 'articles/b/de.mdx' }],
  ['another language', { language: 'en' }],
])('knows nothing of %s', (_, other) => {
  keepParse(body, parse)
  expect(keptParse({ ...body, ...other })).toBeUndefined()
})

it('knows a text with other empty lines around it', () => {
  keepParse(body, parse)
  expect(keptParse({ ...body, text: `\n\n${body.text}\n` })).toEqual(parse)
})

it('knows nothing of what other code has parsed, and keeps nothing of it', () => {
  keepParse(body, parse)
  vi.stubEnv('BUILD_CODE', 'two')
  expect(keptParse(body)).toBeUndefined()
  forgetOtherCode('two')
  expect(readdirSync(join(folder.path, '.next', 'cache', 'bodies'))).toEqual([])
})

it('keeps one text of a file, the last', () => {
  keepParse(body, parse)
  keepParse({ ...body, text: 'Geändert' }, parse)
  expect(readdirSync(kept())).toHaveLength(1)
})

it('does not trust what has been damaged', () => {
  keepParse(body, parse)
  const [name = ''] = readdirSync(kept())
  const bytes = readFileSync(join(kept(), name))
  bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50)
  writeFileSync(join(kept(), name), bytes)
  expect(keptParse(body)).toBeUndefined()
})

it('keeps nothing outside of a build', () => {
  vi.stubEnv('BUILD_CODE', '')
  keepParse(body, parse)
  expect(keptParse(body)).toBeUndefined()
  expect(readdirSync(folder.path)).toEqual([])
})
