import type { Language } from '../../languages.ts'
import { isClosedLater, isDouble, isSingle, markRole } from './mark-roles.ts'
import type { TypographyProblem } from './problem.ts'

const names = { de: 'German', en: 'English' }
const outer = { de: ['„', '“'], en: ['“', '”'] } as const
const inner = { de: ['‚', '‘'], en: ['‘', '’'] } as const
const apostrophe = '’'

interface Mark {
  index: number
  double: boolean
}

interface Pair {
  opening: number
  closing: number
  double: boolean
  /** Whether it stands within another quotation. */
  within: boolean
}

class Reading {
  readonly pairs: Pair[] = []
  readonly apostrophes: number[] = []
  readonly unclear: number[] = []
  readonly unclosed: number[] = []
  readonly unopened: number[] = []
  private readonly open: Mark[] = []
  private openDoubles = 0
  private readonly opening = new Set<number>()
  private readonly text: string

  constructor(text: string) {
    this.text = text
    for (let index = 0; index < text.length; index += 1)
      if (isDouble(text[index]) || isSingle(text[index])) this.read({ index, double: isDouble(text[index]) })
    this.abandon(this.open.splice(0))
  }

  private read(mark: Mark) {
    const { index, double } = mark
    const open = double ? this.openDoubles > 0 : this.open.at(-1)?.double === false
    const role = markRole(this.text, index, this.opening.has(index - 1), open)
    if (role === 'opens') {
      this.opening.add(index)
      this.open.push(mark)
      if (double) this.openDoubles += 1
    } else if (role === 'closes' && !double && isClosedLater(this.text, index)) this.apostrophes.push(index)
    else if (role === 'closes') this.close(mark)
    else if (role === 'apostrophe') this.apostrophes.push(index)
    else this.unclear.push(index)
  }

  private close({ index, double }: Mark) {
    const at = double && this.openDoubles === 0 ? -1 : this.open.findLastIndex((one) => one.double === double)
    const mark = this.open[at]
    if (!mark) {
      this.unopened.push(index)
      return
    }
    this.abandon(this.open.splice(at).slice(1))
    if (double) this.openDoubles -= 1
    this.pairs.push({ opening: mark.index, closing: index, double, within: this.openDoubles > 0 })
  }

  private abandon(marks: Mark[]) {
    for (const { index, double } of marks) (double ? this.unclosed : this.unclear).push(index)
  }
}

/** Whether a mark is one that the language has, so that it needs no word when its role is unclear. */
function isCorrect(mark: string, language: Language): boolean {
  return [...outer[language], ...inner[language], apostrophe].includes(mark)
}

/** Quotation marks and apostrophes: „…‚…‘…“ in German, “…‘…’…” in English, ’ in both. */
export function quotationMarkProblems(text: string, language: Language): TypographyProblem[] {
  if (!/["'„“”‟«»‚‘’‹›`´]/.test(text)) return []
  const reading = new Reading(text)
  const problems: TypographyProblem[] = []
  const say = (index: number, message: string, replacement?: string) =>
    problems.push({ from: index, to: index + 1, message, ...(replacement ? { replacement } : {}) })
  const expect = (index: number, expected: string, sort: string, mayMend: boolean) => {
    const mark = text[index] ?? ''
    if (mark === expected) return
    say(index, `has ${mark} as ${sort}; expected ${expected} in ${names[language]}`, mayMend ? expected : undefined)
  }

  // Where a partner is missing, the others may have been paired wrongly: only an editor can tell.
  const sound = reading.unclosed.length + reading.unopened.filter((index) => isDouble(text[index])).length === 0
  for (const { opening, closing, double, within } of reading.pairs) {
    const [open, close] = (double && !within ? outer : inner)[language]
    expect(opening, open, 'an opening quotation mark', sound || !double)
    expect(closing, close, 'a closing quotation mark', sound || !double)
  }
  for (const index of reading.apostrophes) expect(index, apostrophe, 'an apostrophe', true)
  for (const index of reading.unclosed)
    say(index, `opens a quotation with ${text[index]} that does not end in this paragraph; expected its closing mark`)
  for (const index of reading.unopened)
    say(
      index,
      `closes a quotation with ${text[index]} that does not begin in this paragraph; expected its opening mark`,
    )
  for (const index of reading.unclear) {
    const mark = text[index] ?? ''
    if (isDouble(mark) || !isCorrect(mark, language))
      say(
        index,
        `has ${mark}, of which it is unclear whether it opens or closes; expected ${outer[language].join('…')}`,
      )
  }
  return problems
}
