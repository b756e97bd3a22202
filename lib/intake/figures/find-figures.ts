import type { Qualifier } from '../../content/definitions/units.ts'
import { placedDates } from '../../editorial/figures/dates-in.ts'
import { type FigureWords, figureWords, type ReadQualifier } from '../../editorial/figures/figure-words.ts'
import { type PlacedFigure, placedFigures } from '../../editorial/figures/figures-in.ts'
import type { Language } from '../../languages.ts'
import type { FigureCandidate, Span } from '../text/candidate.ts'
import { measured } from './figure-unit.ts'

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Words that count only with a scale or a part behind them: "eine Milliarde", "a third"; alone they are articles. */
const article = /^(?:ein|eine[mnrs]?|eins|an?|one|half|halb(?:e[mnrs]?)?|einfach\p{L}*|einmal)$/iu

/** A whole is a figure where it says of what something is made: "vollständig aus erneuerbaren Quellen". */
const madeOf = /^ (?:aus|durch|mit|from|by|with)(?!\p{L})/iu

/** "Half" of something and "by half", but not "half empty". */
const halfOf = /^(?: (?:of|the|its|their|all|our)(?!\p{L})|[^ \p{L}]|$)/iu

/** Whether a number as it stands in a text may be a figure at all. */
function mayBeFigure(text: string, figure: PlacedFigure, all: readonly PlacedFigure[]): boolean {
  const { form, start, end } = figure
  const [before, written, after] = [text.slice(Math.max(0, start - 2), start), text.slice(start, end), text.slice(end)]
  switch (form) {
    case 'scale':
      return false
    case 'whole':
      return madeOf.test(after)
    case 'part':
      // "the third" is an ordinal and "das Viertel" a quarter of a town; halves are neither.
      if (/^half$/iu.test(written)) return figure.as !== 'exactly' || halfOf.test(after)
      return written.includes(' ') || figure.value === '1/2' || figure.as !== 'exactly'
    case 'magnitude':
      return true
    case 'number': {
      const isPart = all.some((other) => other.form === 'part' && other.start === start)
      const inName = /[\p{L}\p{N}][-.,/]$/u.test(before) || /^[.:/]\p{N}/u.test(after)
      return !isPart && !inName && !article.test(written)
    }
  }
}

/** Numbers of four digits without a unit are years, and those with a full stop behind them ordinals. */
function isYearOrOrdinal(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end)
  return /^(?:19|20)\d\d$/u.test(written) || (/^\d+$/u.test(written) && text[end] === '.')
}

function qualifier(as: ReadQualifier): Qualifier | undefined {
  return as === 'other' ? undefined : as
}

/** Words that stand before a figure without belonging to it. */
const notIts = /^(?:(?:der|die|das|dem|des|den|the) )+|^an? (?=[\d$€£])/iu

/** The beginning of the words before a figure that belong to it: its qualifier, and the preposition before. */
function leadIn(text: string, start: number, words: FigureWords): number {
  let from = start
  for (;;) {
    const [all, word = ''] = /([\p{L}~≈]+\.?)[ (]*$/u.exec(text.slice(Math.max(0, from - 30), from)) ?? []
    const lower = word.toLowerCase().replace(/\.$/u, '')
    const belongs = leadWords.has(lower) || words.fillers.includes(lower) || Object.hasOwn(words.qualifiers, lower)
    if (!all || !belongs || from - all.length < start - 40) break
    from -= all.length
  }
  return from + (notIts.exec(text.slice(from, start + 1))?.[0].length ?? 0)
}

/** Signs and words that end what a share or a measure is one of. */
const stops =
  /^ (?:und|oder|sowie|and|or|but|aber|which|die|der|das|dass|that|is|are|was|were|on|in|at|ist|sind|wurden?|wird|werden|werde|am|im|to|zu)(?!\p{L})/iu

/** Words on which it does not end: prepositions and articles. */
const loose = /(?: (?:für|von|mit|zu|auf|um|aus|an|bei|einer?|einem|eines|den|dem|for|of|with|to|by|from|the|an?))+$/iu

/** The units whose number counts the noun that is already part of the words. */
const counted: ReadonlySet<string | undefined> = new Set(['gpu', 'system', 'person', 'company', 'device', 'parameter'])

/** Units that are a share or a sum of something that the next words name. */
const shares: ReadonlySet<string | undefined> = new Set([
  'percent',
  'percent-change',
  'fraction',
  'eur',
  'usd',
  undefined,
])

/** The end of the words of a figure: a share takes up to three words with it that say of what it is, a measure its noun. */
function leadOut(text: string, { end, unit, noun }: Pick<FigureCandidate, 'end' | 'unit' | 'noun'>): number {
  let to = end
  if (counted.has(unit) || (unit === undefined && noun)) return to
  const article = /^ (?:der|des|of the|of) /u.exec(text.slice(to))?.[0].length ?? 0
  if (article) to += article - 1
  const most = article ? 2 : shares.has(unit) ? 3 : 1
  for (let words = 0; words < most; words += 1) {
    const [word] = /^ [\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(text.slice(to)) ?? []
    if (!word || stops.test(text.slice(to)) || /^ \p{N}/u.test(word)) break
    if (most === 1 && !/^ \p{Lu}/u.test(word)) break
    to += word.length
  }
  return Math.max(end, to - (loose.exec(text.slice(end, to))?.[0].length ?? 0))
}

/** A number that shares the unit of the one after it: "10 bis 15 Prozent", "3–5 Gigabit". */
const range = /^ ?(?:–|-|bis|und|oder|to|and|or) ?$/u

/** Prepositions and the parts of qualifiers that are more than one word. */
const leadWords = new Set(
  'um auf von vom zu bis mehr als weniger in im am innerhalb mit der größenordnung by at to up more less than within least most just of on order'.split(
    ' ',
  ),
)

function dates(text: string, language: Language, printed: string | undefined): FigureCandidate[] {
  const found = placedDates(text, figureWords[language], printed)
  return found
    .filter((date) => !found.some((other) => other !== date && other.start <= date.start && other.end >= date.end))
    .map(({ date, start, end }) => {
      const rest = /^\p{L}+(?: (?=\p{Lu})\p{L}+)?/u.exec(text.slice(end))?.[0] ?? ''
      const from = leadIn(text, start, figureWords[language])
      return { kind: 'figure', value: date, unit: 'date', noun: '', as: 'exactly', start: from, end: end + rest.length }
    })
}

/**
 * The figures of a paragraph: numbers with what they measure or count, shares, and dates.
 *
 * @param text in composed characters, with one kind of space
 * @param printed the day on which the source was printed
 */
export function findFigures(text: string, language: Language, printed?: string): FigureCandidate[] {
  const words = figureWords[language]
  const found = dates(text, language, printed)
  const numbers = [
    ...placedFigures(text, words, 'gpu'),
    ...placedFigures(text, words, 'percent').filter(({ form }) => form === 'whole'),
  ]
  for (const [index, number] of numbers.entries()) {
    if (!mayBeFigure(text, number, numbers) || found.some((other) => overlaps(other, number))) continue
    const figure = measured(text, number, language, words)
    if (!figure || (figure.unit === undefined && isYearOrOrdinal(text, number))) continue
    const as = qualifier(number.as)
    const lower = numbers[index - 1]
    const isRange = lower?.form === 'number' && range.test(text.slice(lower.end, number.start))
    const from = isRange ? lower.start : figure.start
    const start = number.form === 'magnitude' ? from : leadIn(text, from, words)
    const candidate: FigureCandidate = { kind: 'figure', as, ...figure, start, end: leadOut(text, figure) }
    if (isRange) found.push({ ...candidate, value: lower.value, as: qualifier(lower.as) })
    found.push(candidate)
  }
  return found.sort((a, b) => a.start - b.start)
}
