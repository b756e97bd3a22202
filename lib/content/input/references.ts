import type { Root } from 'mdast'
import { z } from 'zod'
import { componentNodes, literalAttributes, offeredComponent, placeOfAttribute } from '../body/component-nodes.ts'
import { type ReferableKind, references } from '../definitions/fields.ts'
import { kinds } from '../definitions/kinds.ts'
import type { Place } from '../finding.ts'
import type { ContentFile } from './content-file.ts'
import type { ValuePath } from './located-yaml.ts'

/** A place in a file that names another record. */
export interface Reference {
  to: readonly ReferableKind[]
  id: string
  place: Place
  /** The field or component attribute that holds it, for messages. */
  holder: string
}

interface Found {
  to: readonly ReferableKind[]
  id: string
  path: ValuePath
}

/** Walks a definition and a value side by side and collects the strings that are references. */
function referencesIn(type: z.core.$ZodType, value: unknown, path: ValuePath): Found[] {
  if (type instanceof z.ZodOptional) return referencesIn(type.def.innerType, value, path)
  if (type instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) => referencesIn(type.def.element, item, [...path, index]))
  if (type instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries(type.shape).flatMap(([key, field]) =>
      referencesIn(field, Reflect.get(value, key), [...path, key]),
    )
  const meta = type instanceof z.ZodString ? references.get(type) : undefined
  if (!meta || typeof value !== 'string') return []
  return (meta.list ? value.split(' ') : [value]).map((id) => ({ to: meta.to, id, path }))
}

function referencesOfBody(body: Root): Reference[] {
  return componentNodes(body).flatMap((node) => {
    const offered = offeredComponent(node.name)
    if (!offered) return []
    return referencesIn(offered.attributes, literalAttributes(node), []).map(({ to, id, path }) => ({
      to,
      id,
      place: placeOfAttribute(node, path[0]),
      holder: `<${node.name} ${String(path[0])}>`,
    }))
  })
}

/** The references of files that were asked for; several rules ask, and the preview asks again after each change. */
const known = new WeakMap<ContentFile, Reference[]>()

/** Every reference of a file to another record, from its fields and from its body. */
export function referencesOf(file: ContentFile): Reference[] {
  const found = file.known?.references ?? known.get(file) ?? findReferences(file)
  known.set(file, found)
  return found
}

function findReferences(file: ContentFile): Reference[] {
  const fromFields = referencesIn(kinds[file.kind].definition, file.data.value, []).map(({ to, id, path }) => ({
    to,
    id,
    place: file.data.placeOf(path),
    holder: path.filter((key) => typeof key === 'string').join('.'),
  }))
  return [...fromFields, ...(file.body ? referencesOfBody(file.body) : [])]
}
