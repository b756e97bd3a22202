import { expect, it } from 'vitest'
import { contentlayerFields } from './contentlayer-fields.ts'
import { kindNames, kinds } from './kinds.ts'

it('makes required and optional fields of the definition required and optional for contentlayer', () => {
  const fields = contentlayerFields(kinds.article.definition)
  expect(fields.title).toMatchObject({ type: 'string', required: true })
  expect(fields.updated).toMatchObject({ type: 'string', required: false })
  expect(fields.draft).toMatchObject({ type: 'boolean', required: false })
})

it('keeps lists of ids as lists, choices as enums and nested values as JSON', () => {
  const fields = contentlayerFields(kinds.article.definition)
  expect(fields.topics).toMatchObject({ type: 'list', of: { type: 'string' } })
  expect(fields.kind).toMatchObject({ type: 'enum', options: ['news', 'explainer'] })
  expect(fields.image).toMatchObject({ type: 'json' })
})

it('hands a sentence for the editor on each field of each kind to contentlayer', () => {
  for (const name of kindNames)
    for (const [field, { description }] of Object.entries(contentlayerFields(kinds[name].definition)))
      expect(description, `${name}.${field}`).toMatch(/\.$/)
})
