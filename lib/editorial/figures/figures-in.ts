import type { FigureWords, ReadQualifier } from './figure-words.ts'

/** A figure that a wording gives. */
export interface FigureInWords {
  /** A number, or a fraction such as "1/3". */
  value: number | string
  as: ReadQualifier
}

/** A figure with the part of the text that gives it. */
export interface PlacedFigure extends FigureInWords {
  /** Where the number begins in the text, and where it ends with its scale or part. */
  start: number
  end: number
  /** Whether it was read as a part of a whole, a whole, an order of magnitude, or a scale without a number. */
  form: 'number' | 'part' | 'whole' | 'magnitude' | 'scale'
}

/** Names such as "B200" are one token; so are "10.000" and "0,5"; every other sign stands for itself. */
const token = /\p{L}[\p{L}\p{M}\p{N}]*|\d+(?:[.,\u00a0\u2009\u202f]\d+)*|\S/gu

/** Signs that stand between a qualifier, a number and its scale and say nothing here: "€1 Milliarde", "100-Milliarden-Modell". */
const silent = /^[-‐‑€$£(.]$/u

/** So many tokens before a figure may belong to its qualifier. */
const farthest = 12

const own = <Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined

/** A number in digits, or `undefined` where its signs are not those of the language. */
function digits(text: string, { grouping, decimal }: FigureWords): number | undefined {
  const [whole = '', fraction = '0', ...more] = text.split(decimal)
  const [first = '', ...groups] = whole.split(new RegExp(`[${grouping}\\u00a0\\u2009\\u202f]`, 'u'))
  const sound = /^\d+$/.test(first) && /^\d+$/.test(fraction) && more.length === 0
  const grouped = groups.length === 0 || (first.length <= 3 && groups.every((group) => /^\d{3}$/.test(group)))
  return sound && grouped ? Number(`${first}${groups.join('')}.${fraction}`) : undefined
}

/** A number as a word, or the one at the beginning of an adjective such as "sechsmonatig". */
function numberWord(text: string, { numbers, endings }: FigureWords): number | undefined {
  const whole = own(numbers, text)
  if (whole !== undefined) return whole
  const ending = endings.map((one) => text.lastIndexOf(one)).find((index) => index > 0)
  return ending === undefined ? undefined : own(numbers, text.slice(0, ending))
}

/** The qualifier with which the words before a figure end. */
function qualifierAfter(before: readonly string[], { qualifiers, fillers }: FigureWords): ReadQualifier {
  const words = before.filter((one) => !silent.test(one))
  while (fillers.includes(words.at(-1) ?? '')) words.pop()
  for (let count = 4; count > 0; count -= 1) {
    const as = own(qualifiers, words.slice(-count).join(' '))
    if (as) return as
  }
  return 'exactly'
}

/**
 * Every figure that a wording gives: numbers in digits and words with their scale, parts of a whole and, where per cents are
 * counted, the words for a whole. An article counts as the number one, as German does not tell them apart.
 */
export function figuresIn(wording: string, words: FigureWords, unit: string): FigureInWords[] {
  return placedFigures(wording.normalize('NFC'), words, unit).map(({ value, as }) => ({ value, as }))
}

/**
 * The figures of a text, as `figuresIn` reads them, with their places. Where a part of a whole is written with a number
 * ("zwei Drittel"), the number comes too.
 *
 * @param text in composed characters (NFC)
 */
export function placedFigures(text: string, words: FigureWords, unit: string): PlacedFigure[] {
  const places = [...text.matchAll(token)]
  const tokens = places.map(([one]) => one.toLowerCase())
  const found: PlacedFigure[] = []
  const percent = unit === 'percent'
  /** The index of the next token that says something, for each: found from the end, because many signs may stand in a row. */
  const following = new Array<number>(tokens.length)
  for (let index = tokens.length - 1, next = tokens.length; index >= 0; index -= 1) {
    following[index] = next
    if (!silent.test(tokens[index] ?? '')) next = index
  }
  const endOf = (index: number) => (places[index]?.index ?? 0) + (places[index]?.[0].length ?? 0)
  for (let index = 0; index < tokens.length; index += 1) {
    const text = tokens[index] ?? ''
    const as = qualifierAfter(tokens.slice(Math.max(0, index - farthest), index), words)
    const start = places[index]?.index ?? 0
    const add = (form: PlacedFigure['form'], value: number | string, last = index, qualifier = as) =>
      found.push({ value, as: qualifier, form, start, end: endOf(last) })
    const addPart = (count: number, parts: number, last: number) =>
      add('part', percent ? (100 * count) / parts : `${count}/${parts}`, last)

    const number = digits(text, words) ?? numberWord(text, words)
    const next = following[index] ?? tokens.length
    const part = own(words.parts, tokens[next])
    const scale = own(words.scales, tokens[next])
    if (own(words.parts, text)) addPart(1, words.parts[text] ?? 1, index)
    if (number !== undefined && part) addPart(number, part, next)
    if (number !== undefined) add('number', number * (scale ?? 1), scale ? next : index)
    else if (percent && words.whole.includes(text)) add('whole', 100)
    else {
      const magnitude = words.magnitudes.find((one) => text.startsWith(one))
      if (magnitude)
        add('magnitude', words.scales[magnitude.replace(/^multi|s$/g, '')] ?? Number.NaN, index, 'order-of')
      else if (own(words.scales, text)) add('scale', words.scales[text] ?? Number.NaN)
    }
    // What has been read with the number does not stand for a figure of its own.
    if (number !== undefined && (part || scale)) index = next
  }
  return found
}
