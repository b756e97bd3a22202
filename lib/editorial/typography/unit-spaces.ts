import type { Language } from '../../languages.ts'
import { shown, type TypographyProblem } from './problem.ts'

/** What may follow a number as its unit, sign or scale. Counted nouns are not among them: a line may end before them. */
const units = [
  '[%‰€$£°]',
  '°C',
  'Prozent(?:punkte?n?)?|percent(?:age)?|per cent|Promille',
  '(?:US-)?Dollars?|dollars?|Euros?|euros?|Cent|cents?|pounds?',
  'Mio\\.|Mrd\\.|Bio\\.|(?:Million|Milliarde|Billion|Billiarde|Trillion)(?:en|n)?|(?:m|b|tr|quadr)illion',
  '[kcmµn]?m[²³]?|km²|ha|[km]?g|t',
  '(?:Quadrat|Kubik)?(?:[Kk]ilo|[Zz]enti|[Mm]illi)?[Mm]eter[ns]?|(?:square |cubic )?(?:kilo|centi|milli)?metres?',
  '[kKMGTPE]?i?B(?:it)?|[kKMGTPE]?bit(?:/s)?|(?:[Kk]ilo|[Mm]ega|[Gg]iga|[Tt]era|[Pp]eta|[Ee]xa)(?:byte|bit)s?',
  '(?:k|M|G|T|P|E|Kilo|Mega|Giga|Tera|Peta|Exa)?FLOPS',
  '[kMGT]?Wh?|(?:[Kk]ilo|[Mm]ega|[Gg]iga|[Tt]era)?[Ww]att(?:s|stunden?)?|[kMGT]?Hz|[Gg]rad',
  '[Kk]ilogramm|[Kk]ilograms?|[Tt]onnen?|tonnes?|[Ll]itern?|litres?',
].join('|')

const mayHold = /\d[ \n%€]|\.[ \n]?[BhaädR]\./
const loose = new RegExp(`(?<![\\p{L}\\p{N}.,-])\\d(?:[\\d.,]*\\d)?([ \\n])(?:${units})(?![\\p{L}\\p{N}])`, 'gu')
const tight = /(?<![\p{L}\p{N}.,-])\d(?:[\d.,]*\d)?(?=[%€](?![\p{L}\p{N}]))/gu
const abbreviations = /(?<![\p{L}.])(?:z|d|u|v|i|o)\.([ \n]?)(?:[Bhaäd]\.)(?:([ \n]?)R\.)?/gu
const noBreakSpace = '\u00a0'

/**
 * A number and its unit stay on one line: a no-break space stands between them. German sets one before % and € as well, and
 * within "z. B." and its like.
 */
export function unitSpaceProblems(text: string, language: Language): TypographyProblem[] {
  const problems: TypographyProblem[] = []
  if (!mayHold.test(text)) return problems
  for (const { index, 0: all, 1: space = '' } of text.matchAll(loose)) {
    const from = index + all.indexOf(space)
    problems.push({
      from,
      to: from + 1,
      message: `has a plain space between number and unit in "${shown(all)}"; expected a no-break space (U+00A0)`,
      replacement: noBreakSpace,
    })
  }
  if (language !== 'de') return problems
  for (const { index, 0: number } of text.matchAll(tight)) {
    const end = index + number.length
    problems.push({
      from: end,
      to: end + 1,
      message: `has no space between number and unit in "${number}${text[end]}"; expected a no-break space (U+00A0)`,
      replacement: `${noBreakSpace}${text[end]}`,
    })
  }
  for (const { index, 0: all } of text.matchAll(abbreviations)) {
    const expected = all.replace(/[ \n]/g, '').replace(/\.(?=.)/g, `.${noBreakSpace}`)
    if (all !== expected)
      problems.push({
        from: index,
        to: index + all.length,
        message: `has "${shown(all)}"; expected "${shown(expected)}" with a no-break space (U+00A0)`,
        replacement: expected,
      })
  }
  return problems
}
