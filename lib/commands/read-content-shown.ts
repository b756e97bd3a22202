import type { Finding } from '../content/finding.ts'
import { printable } from '../content/hidden-characters.ts'
import type { Content } from '../content/input/content-file.ts'
import { readContent } from '../content/input/read-content.ts'
import { type AgainQuestion, type CheckedContent, checkAgain } from '../editorial/again/check-again.ts'
import { type CheckQuestion, findingsIn } from '../editorial/check-content.ts'
import { coloursOf, progress } from './terminal.ts'

/** Reads the content; on a terminal it shows how far it is. */
export function readContentShown(): Content {
  const shown = progress('Reading the content')
  try {
    return readContent(undefined, shown.report)
  } finally {
    shown.end()
  }
}

/** Holds content against the rules; on a terminal it shows how far it is. */
export function findingsShown(content: Content, question: CheckQuestion = {}): Finding[] {
  const shown = progress('Checking the content')
  try {
    return findingsIn(content, { ...question, report: shown.report })
  } finally {
    shown.end()
  }
}

/** Reads the content and holds what has changed since the last check against every rule; on a terminal it shows how far it is. */
export function contentChecked(question: AgainQuestion = {}): CheckedContent {
  const reading = progress('Reading the content')
  const checking = progress('Checking the content')
  try {
    return checkAgain({
      ...question,
      reportReading: reading.report,
      reportRules: (done, total) => {
        reading.end()
        checking.report(done, total)
      },
    })
  } finally {
    reading.end()
    checking.end()
  }
}

/** A finding as a line, in colours where the output has them: without them it is what `findingLine` says. */
export function colouredFinding(
  { file, line, column, severity, rule, message }: Finding,
  colours = coloursOf(process.stdout),
): string {
  const { bold, cyan, dim, red, yellow } = colours
  const weight = severity === 'error' ? red : yellow
  return `${cyan(printable(file))}:${line}:${column} ${bold(weight(severity))} ${dim(rule)} ${message}`
}
