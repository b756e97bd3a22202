import { z } from 'zod'
import { references } from '../content/definitions/fields.ts'
import { markedPlace } from '../content/marked-places.ts'
import { isLanguage, type Language } from '../languages.ts'

const names: Record<Language, string> = { de: 'German', en: 'English' }

/** What goes into a field, in a few words; `undefined` where the description says it all. */
function expected(type: z.core.$ZodType): string | undefined {
  if (type instanceof z.ZodEnum) return `one of ${type.options.join(', ')}`
  if (type instanceof z.ZodISODate) return 'a day such as 2026-02-04'
  if (type instanceof z.ZodISODateTime) return 'such as 2026-02-04T12:00:00+01:00'
  if (type instanceof z.ZodNumber) return 'a number'
  if (!(type instanceof z.ZodString)) return undefined
  const reference = references.get(type)
  if (reference)
    return `the id of ${reference.to.map((kind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)).join(' or ')}`
  return type.maxLength === null ? undefined : `at most ${type.maxLength} characters`
}

/** Whether readers read the field as a sentence of a language. */
const isProse = (type: z.core.$ZodType) => type instanceof z.ZodString && type.maxLength !== null

function mark(type: z.core.$ZodType, description: string, language: Language | undefined): string {
  const words = description.replace(/\.$/, '')
  const inLanguage = language && isProse(type) ? ` (in ${names[language]})` : ''
  return markedPlace([words + inLanguage, expected(type)].filter(Boolean).join('; '))
}

/** What decides on the starting value of a field besides its definition. */
export interface Start {
  /** Optional fields that are begun all the same, such as `keyPoints` or `statements.value`. */
  begun: readonly string[]
  /** The language of the file, where it has one. */
  language?: Language
}

interface At {
  path: string
  description: string
  language: Language | undefined
}

function startOf(type: z.core.$ZodType, given: unknown, start: Start, at: At): unknown {
  const description = (type instanceof z.ZodType ? type.description : undefined) ?? at.description
  if (type instanceof z.ZodOptional)
    return given === undefined && !start.begun.includes(at.path)
      ? undefined
      : startOf(type.def.innerType, given, start, { ...at, description })
  if (type instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(type.shape).flatMap(([key, field]) => {
        const own = typeof given === 'object' && given !== null ? Reflect.get(given, key) : undefined
        const path = at.path ? `${at.path}.${key}` : key
        const language = isLanguage(key) ? key : at.language
        const value = startOf(field, own, start, { path, description, language })
        return value === undefined ? [] : [[key, value]]
      }),
    )
  if (type instanceof z.ZodArray) {
    const least = type.def.checks?.map((check) => check._zod.def).find((def) => def.check === 'min_length')
    const length = least && 'minimum' in least ? Number(least.minimum) : 1
    const items = Array.isArray(given) && given.length > 0 ? given : Array.from({ length }, () => undefined)
    return items.map((item: unknown) => startOf(type.def.element, item, start, { ...at, description }))
  }
  return given === undefined ? mark(type, description, at.language) : given
}

/**
 * A record to start from: what is given, and a marked place in each required field that is not.
 *
 * @param given the fields that are known, nested as in the record; a list is given as a whole
 */
export function startingValue(definition: z.ZodObject, given: object, start: Start): Record<string, unknown> {
  const at = { path: '', description: '', language: start.language }
  return startOf(definition, given, start, at) as Record<string, unknown>
}
