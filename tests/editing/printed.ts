/** Stands for any words in a line, and alone on a line for any lines. */
const leftOut = '…'

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** What a command prints, as a pattern: `…` stands for what differs from one run to the next, or is of no interest. */
function patternOf(expected: string): RegExp {
  const lines = expected.trimEnd().split('\n')
  const patterns = lines.map((line) =>
    line.trim() === leftOut ? '(?:.*\n)*' : `${line.trimEnd().split(leftOut).map(literally).join('.*')}\n`,
  )
  return new RegExp(`^${patterns.join('')}$`)
}

/** What a command printed, without what npm says before it, colours and empty lines at both ends. */
export function cleanOutput(output: string): string {
  const lines = output.split('\n').filter((line) => !/^> /.test(line))
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Whether a command printed what the page says; nothing is printed by one of which the page says nothing. */
export function isAsPrinted(expected: string, output: string): boolean {
  const printed = cleanOutput(output)
  return expected.trim() === '' ? printed === '' : patternOf(expected).test(`${printed}\n`)
}
