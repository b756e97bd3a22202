import { schemaVocabulary } from './schema-vocabulary.ts'
import { searchEngineFaults } from './search-engine-rules.ts'

/** A block of JSON-LD as it stands on a page. */
export interface DataBlock {
  page: string
  text: string
}

/** An object of a block. */
export type Item = Record<string, unknown>

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

let vocabulary: ReturnType<typeof schemaVocabulary> | undefined

/** The blocks of JSON-LD in a page of HTML. */
export function dataBlocks(page: string, html: string): DataBlock[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)
  return [...scripts].map(([, text = '']) => ({ page, text }))
}

/** The types of all things that the blocks describe, each as often as it stands there. */
export function typesIn(blocks: readonly DataBlock[]): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (value: unknown): void => {
    for (const one of listOf(value)) {
      if (!isItem(one)) continue
      if (typeof one['@type'] === 'string') counts.set(one['@type'], (counts.get(one['@type']) ?? 0) + 1)
      for (const inner of Object.values(one)) count(inner)
    }
  }
  for (const { text } of blocks) count(JSON.parse(text))
  return counts
}

/**
 * What is wrong with blocks of JSON-LD, as lines that name page, place and fault: by schema.org's vocabulary (types,
 * properties, kinds of values) and by what Google documents for the kinds of results that the site can have.
 */
export function structuredDataFaults(blocks: readonly DataBlock[]): string[] {
  return blocks.flatMap(({ page, text }) => {
    let data: unknown
    try {
      data = JSON.parse(text)
    } catch (error) {
      return [`${page}: no JSON: ${error instanceof Error ? error.message : error}`]
    }
    return blockFaults(data).map((fault) => `${page}: ${fault}`)
  })
}

function blockFaults(data: unknown): string[] {
  if (!isItem(data)) return ['is no object']
  const { '@context': context, '@graph': things, ...own } = data
  const items = things === undefined ? [own] : listOf(things)
  return [
    ...(context === 'https://schema.org'
      ? []
      : [`@context is ${JSON.stringify(context)}, expected "https://schema.org"`]),
    ...items.flatMap((item) => itemFaults(item, '', ['Thing'])),
    ...items.flatMap((item) => (isItem(item) ? searchEngineFaults(item) : [])),
    ...doubleIds(items),
  ]
}

/** What is wrong with an object that stands where one of the `expected` types may stand. */
function itemFaults(item: unknown, place: string, expected: Iterable<string>): string[] {
  vocabulary ??= schemaVocabulary()
  const { hasType, isKindOf, property } = vocabulary
  if (!isItem(item)) return [`${place}: ${JSON.stringify(item)} is no object`]
  const { '@type': type, '@id': id, ...rest } = item
  const names = [...expected]
  if (type === undefined) {
    const isReference = typeof id === 'string' && Object.keys(rest).length === 0 && names.includes('IdReference')
    return isReference ? [] : [`${place}: has no @type`]
  }
  if (typeof type !== 'string' || !hasType(type)) return [`${place}: schema.org has no type ${JSON.stringify(type)}`]
  const here = place ? `${place} ${type}` : type
  if (!names.some((name) => isKindOf(type, name))) return [`${here}: expected ${names.join(' or ')}`]
  const faults = id === undefined || isAddress(id) ? [] : [`${here}: @id ${JSON.stringify(id)} is no address`]
  for (const [name, value] of Object.entries(rest)) {
    const isInput = isKindOf(type, 'Action') && /-(in|out)put$/.test(name) && property(type, name.replace(/-\w+$/, ''))
    const alternatives = isInput ? textOnly : property(type, name)
    if (alternatives) for (const one of listOf(value)) faults.push(...valueFaults(one, `${here}.${name}`, alternatives))
    else faults.push(`${here}: schema.org knows no property "${name}" of it`)
  }
  return faults
}

const textOnly = { names: new Set(['Text']), literals: new Set<string>(), json: new Set<'string'>() }

type Expected = NonNullable<ReturnType<ReturnType<typeof schemaVocabulary>['property']>>

function valueFaults(value: unknown, place: string, expected: Expected): string[] {
  vocabulary ??= schemaVocabulary()
  if (isItem(value)) return itemFaults(value, place, expected.names)
  const { json, literals, names } = vocabulary.values(expected)
  const wanted = () => [...expected.names, ...expected.literals].join(' or ')
  if (typeof value === 'string') {
    const isText = names.has('Text') || names.has('Quantity')
    if (literals.has(value) || isText) return []
    const fits =
      // Whatever it is, its address names it; so Google wants the steps of a way.
      (expected.names.has('Thing') && isAddress(value)) ||
      (names.has('URL') && isAddress(value)) ||
      ((names.has('Date') || names.has('DateTime')) && isDate(value)) ||
      (json.has('string') && !names.has('URL') && !names.has('Date') && !names.has('DateTime'))
    return fits ? [] : [`${place}: ${JSON.stringify(value)}, expected ${wanted()}`]
  }
  const type = typeof value
  if ((type === 'number' || type === 'boolean') && json.has(type)) return []
  return [`${place}: ${JSON.stringify(value)}, expected ${wanted()}`]
}

const isAddress = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\/[^\s/]+\//.test(value) && URL.canParse(value)

const isDate = (value: string) =>
  /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(value) && !Number.isNaN(Date.parse(value))

/** Two things of different types must not have one name. */
function doubleIds(items: readonly unknown[]): string[] {
  const types = new Map<string, string>()
  const faults = new Set<string>()
  const visit = (value: unknown): void => {
    for (const one of listOf(value)) {
      if (!isItem(one)) continue
      const { '@id': id, '@type': type } = one
      if (typeof id === 'string' && typeof type === 'string') {
        const known = types.get(id) ?? type
        if (known !== type) faults.add(`${id} is a ${known} and a ${type}`)
        types.set(id, known)
      }
      for (const inner of Object.values(one)) visit(inner)
    }
  }
  visit(items)
  return [...faults]
}
