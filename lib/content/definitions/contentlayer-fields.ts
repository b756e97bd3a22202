import type { FieldDefs } from 'contentlayer2/source-files'
import { z } from 'zod'

type FieldRecord = Exclude<FieldDefs, unknown[]>
type Field = FieldRecord[string]

/** Removes `optional()` from a definition. */
function inner(type: z.core.$ZodType): z.core.$ZodType {
  return type instanceof z.ZodOptional ? inner(type.def.innerType) : type
}

function field(type: z.core.$ZodType): Field {
  const required = !(type instanceof z.ZodOptional)
  const plain = inner(type)
  const description = type instanceof z.ZodType ? type.description : undefined
  const base = { required, ...(description ? { description } : {}) }
  if (plain instanceof z.ZodEnum) return { ...base, type: 'enum', options: plain.options.map(String) }
  if (plain instanceof z.ZodArray && inner(plain.def.element) instanceof z.ZodString)
    return { ...base, type: 'list', of: { type: 'string' } }
  if (plain instanceof z.ZodBoolean) return { ...base, type: 'boolean' }
  // Dates stay strings: contentlayer's own date type would turn them to UTC and lose the offset.
  if (plain instanceof z.ZodString || plain instanceof z.ZodStringFormat) return { ...base, type: 'string' }
  return { ...base, type: 'json' }
}

/** The fields of a definition in the form that contentlayer wants: one entry a field, nested values as JSON. */
export function contentlayerFields(definition: z.ZodObject): FieldRecord {
  return Object.fromEntries(Object.entries(definition.shape).map(([name, type]) => [name, field(type)]))
}
