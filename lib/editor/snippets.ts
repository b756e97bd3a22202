import { z } from 'zod'
import { type OfferedComponent, offeredComponents } from '../content/definitions/components.ts'
import { references } from '../content/definitions/fields.ts'

/** A snippet as Visual Studio Code reads it. */
export interface Snippet {
  scope: string
  prefix: string[]
  body: string[]
  description: string
}

function plain(type: z.core.$ZodType): z.core.$ZodType {
  return type instanceof z.ZodOptional ? plain(type.def.innerType) : type
}

/** What the cursor stops at: a choice of words, the kind of record whose id belongs here, or the name of the attribute. */
function stop(number: number, name: string, type: z.core.$ZodType): string {
  const inner = plain(type)
  if (inner instanceof z.ZodEnum) return `\${${number}|${inner.options.join(',')}|}`
  const to = inner instanceof z.ZodString ? references.get(inner)?.to[0] : undefined
  return `\${${number}:${to ?? name}}`
}

function snippet(name: string, { attributes, description, display, around }: OfferedComponent): Snippet {
  const required = Object.entries(attributes.shape as Record<string, z.core.$ZodType>).filter(
    ([, type]) => !(type instanceof z.ZodOptional),
  )
  const written = required.map(([key, type], index) => ` ${key}="${stop(index + 1, key, type)}"`).join('')
  const last = required.length + 1
  const tag = around ? `<${name}${written}>\${${last}:words}</${name}>` : `<${name}${written} />`
  const body = display === 'block' ? [tag, '', '$0'] : [`${tag}$0`]
  return { scope: 'mdx,markdown', prefix: [name, `<${name}`], body, description }
}

/** A snippet for each component that a text may hold. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries(Object.entries(offeredComponents).map(([name, one]) => [name, snippet(name, one)]))
}
