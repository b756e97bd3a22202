import { z } from 'zod'
import { references } from '../content/definitions/fields.ts'
import { type Kind, kinds } from '../content/definitions/kinds.ts'

/** The file that lists the ids of the content; it changes with every record, so it is no part of the other schemas. */
export const idsFile = 'ids.schema.json'

const idsOf = (kind: string) => ({ $ref: `${idsFile}#/definitions/${kind}` })

/** What the check would say of a text that does not have the expected form. */
function patternMessage(type: z.core.$ZodType): string | undefined {
  const said = z.safeParse(type, '\u0000').error?.issues[0]?.message
  return said?.startsWith('expected') ? `E${said.slice(1)}` : undefined
}

/**
 * The JSON Schema (draft 7) of a front matter or record, from the definition that the check uses. References complete from
 * the list of ids beside it. What concerns several fields at once stays with the check.
 */
export function recordSchema(kind: Kind): object {
  const schema = z.toJSONSchema(kinds[kind].definition, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const reference = zodSchema instanceof z.ZodString ? references.get(zodSchema) : undefined
      const message = jsonSchema.pattern === undefined ? undefined : patternMessage(zodSchema)
      if (message) jsonSchema.patternErrorMessage = message
      if (!reference) return
      // Next to a $ref nothing else counts in draft 7, so the description would be lost.
      jsonSchema.anyOf = reference.to.map(idsOf)
      delete jsonSchema.pattern
      delete jsonSchema.patternErrorMessage
    },
  })
  return { ...schema, title: kind }
}
