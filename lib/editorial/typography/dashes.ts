import { spaces, type TypographyProblem } from './problem.ts'

const hyphens = new RegExp(`(?<=[^${spaces}])([${spaces}]?)(-{1,3}|—)([${spaces}]?)(?=[^${spaces}])`, 'g')
const lopsided = new RegExp(`(?<=\\p{L})(?:[${spaces}]–|–[${spaces}])(?=\\p{L})`, 'gu')
const suspicious = new RegExp(`--|—|[${spaces}]-[${spaces}]|–`)
const wordOrNumber = /[\p{L}\p{N}\uFFFC)]/u

/** Dashes: an en dash with a space on either side in both languages; a hyphen joins words and has no spaces around it. */
export function dashProblems(text: string): TypographyProblem[] {
  const problems: TypographyProblem[] = []
  if (!suspicious.test(text)) return problems
  for (const { index, 0: all, 1: before = '', 2: dash = '', 3: after = '' } of text.matchAll(hyphens)) {
    if (dash === '-' && !(before && after)) continue
    const from = index + before.length
    const message = `has ${dash === '—' ? 'an em dash' : dash} as a dash; expected – with a space on either side`
    const previous = text[index - 1] ?? ''
    const next = text[index + all.length] ?? ''
    if (before && after) {
      // Between two numbers it may be meant as a minus sign.
      const isSum = /\d/.test(previous) && /\d/.test(next)
      problems.push({ from, to: from + dash.length, message, ...(isSum ? {} : { replacement: '–' }) })
    } else {
      const mayMend = wordOrNumber.test(previous) && wordOrNumber.test(next) && dash.length < 3
      problems.push(
        mayMend
          ? { from: index, to: index + all.length, message, replacement: ' – ' }
          : { from, to: from + dash.length, message },
      )
    }
  }
  for (const { index, 0: all } of text.matchAll(lopsided))
    problems.push({
      from: index,
      to: index + all.length,
      message: 'has a dash with a space on one side only; expected one on either side',
      replacement: ' – ',
    })
  return problems
}
