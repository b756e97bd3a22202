import { z } from 'zod'
import type { ValuePath } from './located-yaml.ts'

/** A value that does not fit its definition. */
export interface ShapeProblem {
  path: ValuePath
  /** Whether the place is that of the key (an unknown field) or of the value. */
  at: 'key' | 'value'
  message: string
}

const expectedNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return expectedNames[typeof value] ?? typeof value
}

/** In a list, YAML takes "- one: two" for fields. */
function colonHint(expected: string, given: unknown): string {
  const mayBeText = expected === 'string' && typeof given === 'object' && given !== null && !Array.isArray(given)
  return mayBeText ? '. A text that contains a colon is put into quotation marks' : ''
}

/** The definition of the object at a path, to name its fields; `undefined` where there is none. */
function definitionAt(definition: z.ZodType, path: ValuePath): z.core.$ZodType | undefined {
  let type: z.core.$ZodType | undefined = definition
  for (const key of [...path, undefined]) {
    while (type instanceof z.ZodOptional) type = type.def.innerType
    if (key === undefined) return type
    if (type instanceof z.ZodObject) type = type.shape[String(key)]
    else if (type instanceof z.ZodArray) type = type.def.element
    else return undefined
  }
}

function fieldNames(definition: z.ZodType, path: ValuePath): string {
  const type = definitionAt(definition, path)
  return type instanceof z.ZodObject ? Object.keys(type.shape).join(', ') || 'none' : ''
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (at, key) => (at === null || typeof at !== 'object' ? undefined : Reflect.get(at, key)),
    value,
  )
}

/** A path as an editor would write it: `statements[2].value`. */
export function pathName(path: ValuePath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index ? '.' : ''}${String(key)}`))
    .join('')
}

function message(issue: z.core.$ZodIssue, value: unknown, definition: z.ZodType): string {
  const given = valueAt(value, issue.path)
  const description = (definitionAt(definition, issue.path) as z.ZodType | undefined)?.description
  switch (issue.code) {
    case 'invalid_type':
      if (given === undefined)
        return `is missing; expected ${expectedNames[issue.expected] ?? issue.expected}${description ? `. ${description}` : ''}`
      return `is ${kindOf(given)}; expected ${expectedNames[issue.expected] ?? issue.expected}${colonHint(issue.expected, given)}`
    case 'invalid_value':
      return given === undefined
        ? `is missing; expected ${issue.values
            .map(String)
            .join(', ')
            .replace(/, ([^,]*)$/, ' or $1')}`
        : `is "${String(given)}"; expected ${issue.values
            .map(String)
            .join(', ')
            .replace(/, ([^,]*)$/, ' or $1')}`
    case 'invalid_union':
      return given === undefined ? `is missing; ${issue.message}` : issue.message
    case 'invalid_format':
      return `is "${String(given)}"; ${issue.message}`
    default:
      return issue.message
  }
}

/**
 * Holds a value against its definition.
 *
 * @param noun what an entry is called in messages: a `field` of a record, an `attribute` of a component
 * @returns every misfit, one sentence each; empty when the value fits
 */
export function shapeProblems(
  definition: z.ZodObject,
  value: unknown,
  noun: 'field' | 'attribute' = 'field',
): ShapeProblem[] {
  const result = definition.safeParse(value)
  if (result.success) return []
  return result.error.issues.flatMap((issue): ShapeProblem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        at: 'key',
        message: `has an unknown ${noun} "${pathName([...issue.path, key])}"; expected only: ${fieldNames(definition, issue.path)}`,
      }))
    return [
      {
        path: issue.path,
        at: 'value',
        // What concerns the whole record names its fields itself.
        message: `${issue.path.length > 0 ? `${noun} "${pathName(issue.path)}" ` : ''}${message(issue, value, definition)}`,
      },
    ]
  })
}
