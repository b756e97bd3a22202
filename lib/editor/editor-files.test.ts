import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { componentNodes } from '../content/body/component-nodes.ts'
import { type ComponentName, offeredComponents } from '../content/definitions/components.ts'
import { type Kind, kindNames, kinds } from '../content/definitions/kinds.ts'
import { type Finding, findingLine } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { readContent, readDocument } from '../content/input/read-content.ts'
import { referenceUnknown } from '../editorial/reference-unknown.ts'
import { editorFiles, problemPattern } from './editor-files.ts'
import { idsSchema } from './ids-schema.ts'
import { idsFile, recordSchema } from './record-schema.ts'
import { snippets } from './snippets.ts'

it('the files in .vscode/ say what the definitions say; `npm run manual` writes them', () => {
  for (const [path, text] of Object.entries(editorFiles())) expect(readFileSync(path, 'utf8'), path).toBe(text)
})

describe('the schemas for an editor', () => {
  let content: Content
  const ajv = new Ajv({ allErrors: true, strict: false })
  formats.default(ajv)
  /** What a schema says of a value: the place of each misfit. */
  const misfits = (kind: Kind, value: unknown) => {
    const validate = ajv.getSchema(kind)
    if (!validate) throw new Error(`no schema of ${kind}`)
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
  }
  const record = (kind: Kind, id: string) =>
    structuredClone(content.files.find((file) => file.kind === kind && file.id === id)?.data.value ?? {})

  beforeAll(() => {
    content = readContent()
    ajv.addSchema(idsSchema(content), idsFile)
    for (const kind of kindNames) ajv.addSchema({ ...recordSchema(kind), $id: kind }, kind)
  })

  it('fit every record and front matter of the site', () => {
    for (const { path, kind, data } of content.files) expect(misfits(kind, data.value), path).toEqual([])
  })

  it.each([
    ['an id that does not exist', 'fact', 'gpu-count', { about: 'gpu-cuont' }, '/about enum'],
    ['a word that is no choice', 'fact', 'gpu-count', { unit: 'gpus' }, '/unit enum'],
    ['an unknown field', 'person', 'markus-blume', { offce: 'x' }, ' additionalProperties'],
    ['a missing field', 'topic', 'energie', { name: undefined }, ' required'],
    ['a text that is too long', 'article', 'opening', { summary: 'x'.repeat(201) }, '/summary maxLength'],
    ['a date without offset', 'article', 'opening', { published: '2026-02-04' }, '/published pattern'],
    ['a text in one language', 'person', 'markus-blume', { office: { de: 'Minister' } }, '/office required'],
    ['a list without entries', 'event', 'opening', { evidence: [] }, '/evidence minItems'],
    ['a marked place for an id', 'quote', 'blume-munich', { speaker: '‹who said it›' }, '/speaker enum'],
  ] as const)('refuse %s', (_, kind, id, change, misfit) => {
    const changed = JSON.parse(JSON.stringify({ ...record(kind, id), ...change }))
    expect(misfits(kind, record(kind, id))).toEqual([])
    expect(misfits(kind, changed)).toContain(misfit)
  })

  it('describe every field in the words of its definition', () => {
    for (const kind of kindNames) {
      const { properties } = recordSchema(kind) as { properties: Record<string, { description?: string }> }
      for (const [name, field] of Object.entries(kinds[kind].definition.shape))
        expect(properties[name]?.description, `${kind}.${name}`).toBe((field as z.ZodType).description)
    }
  })

  it('say of a form what the check says', () => {
    const { properties } = recordSchema('article') as { properties: Record<string, { patternErrorMessage?: string }> }
    expect(properties.slug?.patternErrorMessage).toMatch(/^Expected lower-case letters/)
  })
})

describe('the snippets', () => {
  const example: Record<string, string> = {
    fact: 'gpu-count',
    term: 'exaflops',
    quote: 'blume-munich',
    topic: 'industrial-ai-cloud',
    words: 'Worte',
  }
  const content = readContent()
  /** A snippet as an editor leaves it who takes the first of each choice and names a record. */
  const expanded = (body: readonly string[]) =>
    body
      .join('\n')
      .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:(\w+)\}/g, (_, word: string) => example[word] ?? word)
      .replace(/\$\d/g, '')

  it.each(Object.entries(offeredComponents))(
    'there is one for %s, and a text may hold what it writes',
    (name, { in: places, display }) => {
      const snippet = snippets()[name]
      const written = expanded(snippet?.body ?? [])
      const body = display === 'inline' ? `Im Satz ${written}.\n` : written.trimEnd()
      for (const kind of places) {
        const findings: Finding[] = []
        const text = `---\ntitle: Titel\n---\n\n${body.trimEnd()}\n`
        const file = readDocument({ path: 'a', kind, id: 'a' }, new TextEncoder().encode(text), findings)
        const unknown = referenceUnknown({ ...content, files: [...content.files, file] })
        expect([...findings, ...unknown]).toEqual([])
        expect(componentNodes(file.body).map((node) => node.name)).toEqual([name])
      }
      expect(snippet?.description).toBe(offeredComponents[name as ComponentName].description)
    },
  )
})

it('the task reads the lines of the check', () => {
  const finding = {
    file: 'content/facts/a.yaml',
    line: 3,
    column: 7,
    severity: 'error',
    rule: 'typography',
    message: 'says: x',
  } as const
  expect(findingLine(finding).match(problemPattern)?.slice(1)).toEqual(Object.values(finding).map(String))
})
