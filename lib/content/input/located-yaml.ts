import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Place } from '../finding.ts'
import { limits, passed } from '../limits/limits.ts'
import { yamlLimitProblem } from '../limits/text-limits.ts'

/** Where in a record: keys and list indices from the outside in. */
export type ValuePath = readonly PropertyKey[]

/** Why a text is no record. */
export interface YamlProblem {
  place: Place
  message: string
  /** Whether the text was not given to the parser. */
  isLimit?: true
}

/** A parsed record that knows where each of its values stands. */
export interface LocatedYaml {
  /** The parsed value, or `undefined` when the text is no valid YAML mapping. */
  value: Record<string, unknown> | undefined
  /** Syntax errors; empty when `value` is there. */
  errors: YamlProblem[]
  /** The place of a value; of its nearest parent where it does not exist. */
  placeOf(path: ValuePath): Place
  /** The place of a key; of its nearest parent where it does not exist. */
  placeOfKey(path: ValuePath): Place
  /** A value as it is written, with its quotation marks; `undefined` where it does not exist. */
  sourceOf(path: ValuePath): { place: Place; source: string } | undefined
}

/** YAML's own words are for programmers; these are the mistakes that editors make. */
function readable(code: string, message: string): string {
  const firstLine = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'is indented with a tab; expected spaces'
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'is no valid YAML here; expected "field: value". Put a text that contains a colon into quotation marks'
    case 'MISSING_CHAR':
      return 'opens a quotation mark or bracket that is not closed; expected its closing partner'
    default:
      return `is no valid YAML: ${firstLine}`
  }
}

/** The deepest node that exists on a path. */
function nodeAt(document: Document.Parsed, path: ValuePath): Node | null {
  let node: unknown = document.contents
  for (const key of path) {
    if (!isCollection(node)) break
    const next: unknown = node.get(key, true)
    if (!isNode(next)) break
    node = next
  }
  return isNode(node) ? node : null
}

/** The node at the end of a path, or `null` where the path does not exist. */
function exactNode(document: Document.Parsed, path: ValuePath): Node | null {
  let node: unknown = document.contents
  for (const key of path) node = isCollection(node) ? node.get(key, true) : undefined
  return isNode(node) ? node : null
}

function keyNode(document: Document.Parsed, path: ValuePath): Node | null {
  const parent = nodeAt(document, path.slice(0, -1))
  const key = path.at(-1)
  const pair = isMap(parent)
    ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
    : undefined
  return pair && isNode(pair.key) ? pair.key : nodeAt(document, path)
}

/** Where a text begins whose closing quotation mark is missing; the parser only names the place where it gave up. */
function openingOf(document: Document.Parsed, end: number): number {
  let opening = end
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end) opening = range[0]
    },
  })
  return opening
}

interface Refusal {
  node: Node
  message: string
  isLimit?: true
}

/** What YAML offers and no record needs; each is a way to say something else than what stands there. */
function refusals(document: Document.Parsed): Refusal[] {
  const found: Refusal[] = []
  visit(document, {
    Node: (_, node) => {
      // Aliases make a short file expand without end ("billion laughs"); tags make other things than texts and numbers.
      if (isAlias(node)) found.push({ node, message: 'uses a YAML alias (*name); expected the value itself' })
      else if (node.tag !== undefined)
        found.push({
          node,
          message: `uses a YAML tag (${node.tag.replace('tag:yaml.org,2002:', '!!')}); expected the value itself`,
        })
    },
    Map: (_, map) => {
      const names = new Set<unknown>()
      if (map.items.length > limits.fields)
        found.push({
          node: map,
          message: passed('has very many fields', limits.fields, 'fields', 'Delete those that are none'),
          isLimit: true,
        })
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (names.has(key.value))
          found.push({ node: key, message: 'names the same field twice; expected each field once' })
        if (key.value === '__proto__')
          found.push({ node: key, message: 'names a field __proto__, which no record has; expected another name' })
        names.add(key.value)
      }
    },
  })
  return found
}

/** A text that was not parsed. */
export function unparsed(problem: YamlProblem): LocatedYaml {
  const { place } = problem
  return {
    value: undefined,
    errors: [problem],
    placeOf: () => place,
    placeOfKey: () => place,
    sourceOf: () => undefined,
  }
}

/**
 * Parses YAML and keeps the places. What would take a parser very long, or end the process, is not parsed.
 *
 * @param text the YAML text
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseLocatedYaml(text: string, firstLine: number): LocatedYaml {
  const tooMuch = yamlLimitProblem(text)
  if (tooMuch) {
    const { place, message } = tooMuch
    return unparsed({ place: { ...place, line: place.line + firstLine - 1 }, message, isLimit: true })
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    merge: false,
    stringKeys: true,
    // Compares each key with all before it; `refusals` does the same with a set.
    uniqueKeys: false,
    // Would quote the text in each message.
    prettyErrors: false,
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  // What YAML only warns of, unknown tags and directives, is refused below.
  const mistakes = document.errors.slice(0, limits.problems)
  const errors: YamlProblem[] = mistakes.map(({ code, message, pos }, index) => ({
    // Looks through the whole text, so for the first mistake alone: the others follow from it.
    place: placeAt(index === 0 && code === 'MISSING_CHAR' ? openingOf(document, pos[0]) : pos[0]),
    message: readable(code, message),
  }))
  const placeOfNode = (node: Node | null) => placeAt(node?.range?.[0] ?? 0)

  const beginning = text.split('\n').findIndex((line) => line.trim() !== '' && !line.startsWith('#'))
  if (text.split('\n')[beginning]?.startsWith('%'))
    errors.push({
      place: { line: firstLine + beginning, column: 1 },
      message: 'begins with a YAML directive (%); expected the fields alone',
    })
  for (const { node, ...refusal } of refusals(document).slice(0, limits.problems))
    errors.push({ place: placeOfNode(node), ...refusal })
  if (errors.length === 0 && !isMap(document.contents))
    errors.push({ place: placeAt(0), message: 'holds no fields; expected lines of the form "field: value"' })
  return {
    value: errors.length === 0 ? (document.toJS() as Record<string, unknown>) : undefined,
    errors,
    placeOf: (path) => placeOfNode(nodeAt(document, path)),
    placeOfKey: (path) => placeOfNode(keyNode(document, path)),
    sourceOf: (path) => {
      const node = exactNode(document, path)
      return node?.range ? { place: placeOfNode(node), source: text.slice(node.range[0], node.range[1]) } : undefined
    },
  }
}
