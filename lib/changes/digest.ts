import { createHash } from 'node:crypto'

/** A part longer than this stands in the whole by its hash, so that a record that many pages show is written out once. */
const longestInWhole = 256

const known = new WeakMap<object, string>()

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** A function by its name and text: which of two components stands in a tree of elements. The code itself is compared elsewhere. */
const written = (value: object): string => {
  if (typeof value === 'function') return `function ${value.name} ${value}`
  if (value instanceof Map) return `Map${listed([...value].flat())}`
  if (value instanceof Set) return `Set${listed([...value])}`
  if (value instanceof Date) return `Date ${value.getTime()}`
  if (Array.isArray(value)) return listed(value)
  return `{${Object.keys(value)
    .map((key) => `${JSON.stringify(key)}:${partOf(Reflect.get(value, key))}`)
    .join()}}`
}

const listed = (values: readonly unknown[]) => `[${values.map(partOf).join()}]`

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
