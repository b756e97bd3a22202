import * as crypto from 'node:crypto'

/** A part longer than this stands in the whole by its hash, so that a record that many pages show is written out once. */
const longestInWhole = 256

const known = new WeakMap<object, string>()

/** Node 20.12 and later hash a short text in one step, which takes half the time. */
const sha256: (text: string) => string = crypto.hash
  ? (text) => crypto.hash('sha256', text, 'base64url')
  : (text) => crypto.createHash('sha256').update(text).digest('base64url')

const hash = (text: string) => sha256(text).slice(0, 22)

/** A function by its name and text: which of two components stands in a tree of elements. The code itself is compared elsewhere. */
const written = (value: object): string => {
  if (typeof value === 'function') return `function ${value.name} ${value}`
  if (value instanceof Map) return `Map${listed([...value].flat())}`
  if (value instanceof Set) return `Set${listed([...value])}`
  if (value instanceof Date) return `Date ${value.getTime()}`
  if (Array.isArray(value)) return listed(value)
  let all = '{'
  for (const key of Object.keys(value)) all += `${quoted(key)}:${partOf(Reflect.get(value, key))},`
  return `${all}}`
}

function listed(values: readonly unknown[]): string {
  let all = '['
  for (const value of values) all += `${partOf(value)},`
  return `${all}]`
}

/** The names of properties are a few hundred, which stand in objects a million times. */
const quotedNames = new Map<string, string>()

function quoted(name: string): string {
  const before = quotedNames.get(name)
  if (before !== undefined) return before
  const text = JSON.stringify(name)
  quotedNames.set(name, text)
  return text
}

function partOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return String(value)
  const before = known.get(value)
  if (before !== undefined) return before
  const whole = written(value)
  const part = whole.length > longestInWhole ? `#${hash(whole)}` : whole
  known.set(value, part)
  return part
}

/**
 * A digest of all that a value holds: data, trees of elements, maps and sets. Two values have the same one when they hold the same in the same
 * order. Only an object's own enumerable properties count, and nothing may lead back to where it stands. Objects are looked at once, so they must not change.
 *
 * @returns 22 characters of Base64 for addresses, from SHA-256
 */
export function digestOf(value: unknown): string {
  return hash(partOf(value))
}

/** A digest of a text of any length, which need not be written out as JSON for that. */
export function digestOfText(text: string): string {
  return hash(text)
}
