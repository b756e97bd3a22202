import { signsBefore } from '../../editorial/bare-figures/unit-words.ts'
import { unitAfter } from '../../editorial/bare-figures/written-figures.ts'
import type { FigureWords } from '../../editorial/figures/figure-words.ts'
import type { PlacedFigure } from '../../editorial/figures/figures-in.ts'
import type { Language } from '../../languages.ts'
import type { FigureCandidate } from '../text/candidate.ts'
import { nounAfter } from './figure-noun.ts'

/** What a number is measured in, and how far that reaches. */
export type MeasuredFigure = Pick<FigureCandidate, 'value' | 'unit' | 'noun' | 'start' | 'end'>

const factorBefore = /(?:Faktor|factor(?: of)?) $/iu
const factorWord = /^(?:doppelt\p{L}*|verdoppel\p{L}*|doubled?|tripled?|\p{L}+(?:fach|fold)\p{L}*)$/iu
const factorAfter = /^(?:-?fach\p{L}*|-?fold|[ -]?mal(?!\p{L})| times(?!\p{L}))/iu

/** Words before or after a share in per cent that make it a change. */
const changeBefore = /(?:\bum|\bby|[+−])(?: [\p{L}]+){0,2} ?$/iu
const changeAfter = /^ (?:mehr|weniger|höher|niedriger|more|less|fewer|higher|lower)(?!\p{L})/iu

const starts = (words: readonly string[], text: string) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})\\p{L}*[^.;]*$`, 'iu').test(text)

/** So far before and after a number its unit, its noun and the verb of its clause are looked for. */
const reach = 400

/** The number of a change in per cent with its sign, or `undefined` where the share is none. */
function change(value: number, before: string, after: string, { falling, rising }: FigureWords): number | undefined {
  const clause = before.split(/[.;:!?] /u).at(-1) ?? ''
  const falls = starts(falling, clause) && !starts(rising, clause)
  if (!changeBefore.test(before) && !changeAfter.test(after) && !falls && !starts(rising, clause)) return undefined
  return falls || /[-−–]$/u.test(before) ? -value : value
}

/**
 * What a figure of a paragraph is measured in; `undefined` for a number that nothing says anything of, such as a year or a
 * number in a name.
 */
export function measured(
  paragraph: string,
  { value, start, end, form }: PlacedFigure,
  language: Language,
  words: FigureWords,
): MeasuredFigure | undefined {
  const written = paragraph.slice(start, end)
  const [before, after] = [paragraph.slice(Math.max(0, start - reach), start), paragraph.slice(end, end + reach)]
  if (form === 'part') return { value, unit: 'fraction', noun: nounAfter(after, language), start, end }
  if (form === 'whole') return { value, unit: 'percent', noun: '', start, end }
  if (form === 'magnitude') return { value, unit: undefined, noun: written, start, end }
  if (typeof value !== 'number') return undefined
  const sign = signsBefore[paragraph[start - 1] ?? '']
  if (sign) return { value, unit: sign === 'other' ? undefined : sign, noun: '', start: start - 1, end }
  if (factorBefore.test(before)) {
    const [word = ''] = factorBefore.exec(before) ?? []
    return { value, unit: 'factor', noun: '', start: start - word.length, end }
  }
  const [multiple = ''] = factorAfter.exec(after) ?? []
  if (multiple || factorWord.test(written))
    return { value, unit: 'factor', noun: '', start, end: end + multiple.length }
  // "1,2 Mrd. Euro" and "100-Milliarden-Parameter-Modell": the unit stands behind a sign.
  const stop = /^\.(?= )/u.test(after) && /\p{L}$/u.test(written) ? 1 : 0
  const named = unitAfter(after.slice(stop).replace(/^-/u, ' '), language)
  if (named) {
    const moved = named.unit === 'percent' ? change(value, before, after.slice(stop + named.length), words) : undefined
    const known = named.unit === 'other' ? undefined : named.unit
    return {
      value: moved ?? Number((value * named.scale).toPrecision(12)),
      unit: moved === undefined ? known : 'percent-change',
      noun: named.noun || after.slice(stop, stop + named.length).trim(),
      start: moved !== undefined && /[+−–-]$/u.test(before) ? start - 1 : start,
      end: end + stop + named.length,
    }
  }
  const noun = nounAfter(after, language)
  // "250 Millionen vom Ministerium": whoever writes a scale gives a figure.
  if (!noun && /\p{L}$/u.test(written) && words.scales[written.split(/[ -]/u).at(-1)?.toLowerCase() ?? ''])
    return { value, unit: undefined, noun: '', start, end: end + stop }
  return noun ? { value, unit: undefined, noun, start, end: end + noun.length + 1 } : undefined
}
