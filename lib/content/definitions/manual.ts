import { z } from 'zod'
import { offeredComponents } from './components.ts'
import { type ReferableKind, references } from './fields.ts'
import { type KindDefinition, kinds } from './kinds.ts'

/** What stands in the file, in an editor's words. */
function expected(type: z.core.$ZodType): string {
  if (type instanceof z.ZodOptional) return expected(type.def.innerType)
  if (type instanceof z.ZodEnum) return type.options.map((option) => `\`${option}\``).join(', ')
  if (type instanceof z.ZodArray) return `list of ${expected(type.def.element)}`
  if (type instanceof z.ZodUnion) return type.options.map(expected).join(' or ')
  if (type instanceof z.ZodBoolean) return '`true` or `false`'
  if (type instanceof z.ZodNumber) return 'number'
  if (type instanceof z.ZodISODate) return 'day'
  if (type instanceof z.ZodISODateTime) return 'date with time and offset'
  if (type instanceof z.ZodObject) return `\`{ ${Object.keys(type.shape).join(', ')} }\``
  const meta = type instanceof z.ZodString ? references.get(type) : undefined
  return meta ? `${meta.list ? 'ids' : 'id'} of ${meta.to.map(nameOf).join(' or ')}` : 'text'
}

const nameOf = (kind: ReferableKind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)

/** The object inside a list or an optional field, whose own fields are listed too. */
function nested(type: z.core.$ZodType): z.ZodObject | undefined {
  if (type instanceof z.ZodOptional) return nested(type.def.innerType)
  if (type instanceof z.ZodArray) return nested(type.def.element)
  return type instanceof z.ZodObject ? type : undefined
}

function rows(definition: z.ZodObject, prefix = ''): string[] {
  return Object.entries(definition.shape).flatMap(([name, type]) => {
    const description = type instanceof z.ZodType ? type.description : undefined
    // { de, en } and the like need no explanation of each part.
    if (!description) return []
    const optional = type instanceof z.ZodOptional ? 'optional' : 'required'
    const row = `| \`${prefix}${name}\` | ${optional} | ${expected(type)} | ${description} |`
    const inner = nested(type)
    return [row, ...(inner ? rows(inner, `${prefix}${name}.`) : [])]
  })
}

const head = '| name | | holds | means |\n|---|---|---|---|'

function placeOf({ folder, form }: KindDefinition): string {
  if (form === 'list') return `content/${folder}.yaml`
  return form === 'mdx' ? `content/${folder}/<id>/de.mdx and en.mdx` : `content/${folder}/<id>.yaml`
}

/** The editors' reference as Markdown: every kind of document with its fields, every component with its attributes. */
export function manual(): string {
  const documents = Object.entries(kinds).map(
    ([name, kind]) => `## ${name}\n\n\`${placeOf(kind)}\`\n\n${head}\n${rows(kind.definition).join('\n')}\n`,
  )
  const components = Object.entries(offeredComponents).map(
    ([name, { attributes, description, display, in: places }]) => {
      const table = rows(attributes)
      const where = `Stands ${display === 'inline' ? 'within a sentence' : 'on lines of its own'}, in: ${places.join(', ')}.`
      return `### ${name}\n\n${description} ${where}\n${table.length > 0 ? `\n${head}\n${table.join('\n')}\n` : ''}`
    },
  )
  return [
    '# Fields and components\n\nMade by `npm run manual` from the definitions in `lib/content/definitions/`; change those, not this page.\n',
    ...documents,
    '## Components\n',
    ...components,
  ].join('\n')
}
