import type { Place } from '../finding.ts'
import { limits, passed } from '../limits/limits.ts'

/** An MDX file in two parts. */
export interface SplitFile {
  /** The YAML between the two lines `---`. */
  frontMatter: string
  /** The line on which the YAML begins, from 1. */
  frontMatterLine: number
  /** The whole text with the front matter blanked out, so that places in it are places in the file. */
  body: string
}

const missing: { place: Place; message: string } = {
  place: { line: 1, column: 1 },
  message: 'has no front matter; expected a first line "---", the fields, and a line "---"',
}

/** Splits an MDX file into front matter and body, or says why that cannot be done. */
export function splitFrontMatter(text: string): SplitFile | { problem: typeof missing } {
  if (!text.startsWith('---\n')) return { problem: missing }
  // contentlayer ends the fields at the first line that begins with three hyphens, whatever follows them.
  const end = text.indexOf('\n---', 3)
  if (end < 0 || text[end + 4] !== '\n')
    return {
      problem: {
        ...missing,
        ...(end < 0 ? {} : { place: { line: text.slice(0, end).split('\n').length + 1, column: 1 } }),
        message: 'has a front matter that does not end; expected a line "---" after its last field',
      },
    }
  const frontMatter = text.slice(4, end + 1)
  if (frontMatter.split('\n').length > limits.frontMatterLines)
    return {
      problem: {
        ...missing,
        message: passed('has a very long front matter', limits.frontMatterLines, 'lines', 'Delete lines'),
      },
    }
  const head = text.slice(0, end + 5)
  return {
    frontMatter,
    frontMatterLine: 2,
    body: head.replace(/[^\n]/g, ' ').replace(/ +\n/g, '\n') + text.slice(head.length),
  }
}
