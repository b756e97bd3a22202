import { printable } from './hidden-characters.ts'

/** Something that is wrong, or may be, at a place in the content. */
export interface Finding {
  /** The file as the editor knows it, such as `content/articles/opening/de.mdx`. */
  file: string
  /** Line from 1. */
  line: number
  /** Column from 1, in characters. */
  column: number
  /** An error stops the build; a warning is for the editor to weigh. */
  severity: 'error' | 'warning'
  /** The rule's name, such as `reference-unknown`. */
  rule: string
  /** What is wrong, what was expected, what to do. One line. */
  message: string
}

/** A place in a file: line and column from 1. */
export interface Place {
  line: number
  column: number
}

/** One line for the terminal: `file:line:column severity rule message`. */
export function findingLine({ file, line, column, severity, rule, message }: Finding): string {
  return `${printable(file)}:${line}:${column} ${severity} ${rule} ${message}`
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Findings in the order of files, lines and columns, without repetitions. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((finding) => [findingLine(finding), finding]))
  return [...unique.values()].sort(
    (a, b) =>
      inOrder(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      inOrder(a.message, b.message) ||
      inOrder(a.rule, b.rule) ||
      inOrder(a.severity, b.severity),
  )
}
