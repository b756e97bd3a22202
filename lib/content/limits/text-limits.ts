import { type LimitProblem, limits, passed } from './limits.ts'

const at = (line: number, column = 1) => ({ line, column })

function longLine(text: string, line: number): LimitProblem | undefined {
  if (text.length <= limits.line) return undefined
  const message = passed('has a very long line', limits.line, 'characters', 'Break the line')
  return { place: at(line, limits.line + 1), message }
}

function manyLines(most: number): LimitProblem {
  return { place: at(most + 1), message: passed('has very many lines', most, 'lines', 'Make it shorter') }
}

/** How many markers of lists, quotations or YAML entries a line begins with. */
function markersOf(text: string, marks: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    if (sign === ' ' || sign === '\t') continue
    if (sign === '>' && marks.includes('>')) count += 1
    else if (marks.includes(sign) && /^[ \t]?$/.test(text[index + 1] ?? '')) count += 1
    else if (/^\d$/.test(sign) && marks.includes('1')) {
      const digits = /^\d{1,9}[.)](?=[ \t]|$)/.exec(text.slice(index, index + 12))?.[0]
      if (!digits) return count
      count += 1
      index += digits.length - 1
    } else return count
  }
  return count
}

function deepLine(text: string, line: number, marks: string): LimitProblem | undefined {
  if (markersOf(text, marks) <= limits.markers) return undefined
  return { place: at(line), message: passed('is nested very deeply', limits.markers, 'levels', 'Write it flat') }
}

/** The line on which the brackets of a YAML text lie deeper in each other than they may; those in texts count as well. */
function deepBrackets(lines: readonly string[]): number | undefined {
  let depth = 0
  for (const [index, text] of lines.entries())
    for (const sign of text) {
      if (sign === '[' || sign === '{') depth += 1
      else if ((sign === ']' || sign === '}') && depth > 0) depth -= 1
      if (depth > limits.brackets) return index + 1
    }
  return undefined
}

/**
 * Why a YAML text is not given to a parser: very long lines, very deep nesting. Deep brackets would end the process, which no
 * program can catch.
 */
export function yamlLimitProblem(text: string): LimitProblem | undefined {
  const lines = text.split('\n')
  if (lines.length > limits.lines.yaml) return manyLines(limits.lines.yaml)
  for (const [index, line] of lines.entries()) {
    const problem = longLine(line, index + 1) ?? deepLine(line, index + 1, '-?:')
    if (problem) return problem
  }
  const deep = deepBrackets(lines)
  return deep === undefined
    ? undefined
    : { place: at(deep), message: passed('has brackets in brackets', limits.brackets, 'levels', 'Write it flat') }
}

const signs = /[[\]*_~`<{&!\\]/g
const run = new RegExp(`([*_~])\\1{${limits.run}}`)
const rule = /^[ >]*(?:-+|=+) *$/

/** What one line of Markdown has too much of. */
function lineProblem(text: string, line: number): LimitProblem | undefined {
  const bars = text.match(/\|/g)?.length ?? 0
  if (bars > limits.columns + 1)
    return { place: at(line), message: passed('has a very wide table', limits.columns, 'columns', 'Split the table') }
  const sign = run.exec(text)
  if (sign)
    return {
      place: at(line, sign.index + 1),
      message: passed(`has many "${sign[1]}" in a row`, limits.run, 'of them', 'Delete them'),
    }
  return longLine(text, line) ?? deepLine(text, line, '>-+*1')
}

/** What a text in Markdown has counted so far: in the block that it is in, and in all. */
interface Counts {
  from: number
  lines: number
  characters: number
  blockSigns: number
  signs: number
  rules: number
}

function countProblem({ from, ...counts }: Counts, line: number): LimitProblem | undefined {
  const say = (place: number, what: string, most: number, noun: string, remedy: string) => ({
    place: at(place),
    message: passed(what, most, noun, remedy),
  })
  const split = 'Put an empty line in between'
  if (counts.lines > limits.blockLines) return say(from, 'begins a very long block', limits.blockLines, 'lines', split)
  if (counts.characters > limits.blockCharacters)
    return say(from, 'begins a very long block', limits.blockCharacters, 'characters', split)
  if (counts.blockSigns > limits.blockSigns)
    return say(from, 'begins a block with very many signs of Markdown', limits.blockSigns, 'signs', split)
  if (counts.signs > limits.signs)
    return say(line, 'has very many signs of Markdown', limits.signs, 'signs', 'Split the text')
  if (counts.rules > limits.rules)
    return say(line, 'has very many lines of hyphens', limits.rules, 'of them', 'Write headings with ##')
  return undefined
}

/**
 * Why a text in Markdown is not given to a parser: its size, its nesting, or the number of signs that cost a parser more than
 * their share.
 */
export function markdownLimitProblem(text: string): LimitProblem | undefined {
  const counts: Counts = { from: 1, lines: 0, characters: 0, blockSigns: 0, signs: 0, rules: 0 }
  const lines = text.split('\n')
  if (lines.length > limits.lines.mdx) return manyLines(limits.lines.mdx)
  for (const [index, line] of lines.entries()) {
    const problem = lineProblem(line, index + 1)
    if (problem) return problem
    if (line.trim() === '') {
      Object.assign(counts, { from: index + 2, lines: 0, characters: 0, blockSigns: 0 })
      continue
    }
    const found = line.match(signs)?.length ?? 0
    counts.lines += 1
    counts.characters += line.length
    counts.blockSigns += found
    counts.signs += found
    if (rule.test(line)) counts.rules += 1
    const over = countProblem(counts, index + 1)
    if (over) return over
  }
  return undefined
}
