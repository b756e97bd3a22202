/** Ways in which a file gets damaged: by a broken disk, a failed merge, a slip of the keyboard. */

/** A source of numbers between 0 and 1. */
export type Random = () => number

/** A file on its way to being damaged, and another one of the same content to mix it up with. */
interface Victim {
  bytes: Buffer
  other: Buffer
  random: Random
}

const below = (random: Random, limit: number) => Math.floor(random() * limit)

/** Two places in a file, the first one first. */
function range({ bytes, random }: Victim): [number, number] {
  const [a, b] = [below(random, bytes.length + 1), below(random, bytes.length + 1)]
  return [Math.min(a, b), Math.max(a, b)]
}

/** What YAML and MDX give a meaning to, and what neither expects. */
const troublesome = [
  ...['{', '}', '<', '>', '"', "'", '`', '---\n', '\n---\n', '- ', ': ', '#', '&a ', '*a ', '|', '>-\n', '[', ']', '!!js ', '? '],
  ...['{process.exit()}', '<script>', '</', '<Fact id=', '<Fact id="gpu-count" />', '<!-- ', 'import a from "b"\n', '[^1]: ', '```\n'],
  ...['\t', '\r\n', '\0', '\uFEFF', '\u2028', '\uD800', 'é', '€', '$&', '__proto__: 1\n', '\\', '%', '~~~', '****', '||||'],
]

const ways: readonly ((victim: Victim) => Buffer)[] = [
  // Cut off at the end, at the beginning, or in the middle.
  ({ bytes, random }) => bytes.subarray(0, below(random, bytes.length)),
  ({ bytes, random }) => bytes.subarray(below(random, bytes.length)),
  (victim) => {
    const [from, to] = range(victim)
    return Buffer.concat([victim.bytes.subarray(0, from), victim.bytes.subarray(to)])
  },
  // Doubled, as a whole or a part of it.
  ({ bytes }) => Buffer.concat([bytes, bytes]),
  (victim) => {
    const [from, to] = range(victim)
    return Buffer.concat([victim.bytes.subarray(0, to), victim.bytes.subarray(from)])
  },
  // Some bytes changed.
  ({ bytes, random }) => {
    const changed = Buffer.from(bytes)
    for (let count = 1 + below(random, 8); count > 0; count -= 1) changed[below(random, bytes.length)] = below(random, 256)
    return changed
  },
  // Something put in that means something.
  ({ bytes, random }) => {
    const at = below(random, bytes.length + 1)
    const what = troublesome[below(random, troublesome.length)] ?? ''
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(what.repeat(1 + below(random, 3))), bytes.subarray(at)])
  },
  // Another file put in, or in its place.
  (victim) => {
    const [from, to] = range(victim)
    return Buffer.concat([victim.bytes.subarray(0, from), victim.other, victim.bytes.subarray(to)])
  },
  ({ other }) => other,
  // Lines in another order.
  ({ bytes, random }) => {
    const lines = bytes.toString('latin1').split('\n')
    for (let count = 1 + below(random, 5); count > 0; count -= 1)
      lines.splice(below(random, lines.length), 0, ...lines.splice(below(random, lines.length), 1))
    return Buffer.from(lines.join('\n'), 'latin1')
  },
]

/** Damages a file in one or several ways. */
export function damaged(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let result = bytes
  for (let count = 1 + below(random, 3); count > 0; count -= 1) {
    const way = ways[below(random, ways.length)]
    if (way) result = way({ bytes: result, other, random })
  }
  return result
}
