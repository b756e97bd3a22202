import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { typographyOfFile } from './typography/typography-problems.ts'

/**
 * typography: quotation marks, apostrophes, dashes, ellipses and the spaces before units are those of the text's language.
 * Code, addresses and what a source says in its own words are left alone.
 */
export function typography(content: Content): Finding[] {
  return content.files.flatMap((file) =>
    typographyOfFile(file).map(({ text, problem: { from, to, message, replacement } }) => {
      const isMended = replacement !== undefined && text.rangeOf(from, to) !== undefined
      const hint = isMended ? '. "npm run check -- --fix" mends it' : ''
      return findingAt(file, text.placeOf(from), 'typography', `${message}${hint}`)
    }),
  )
}
