import { digestOf } from '../../changes/digest.ts'
import { keep, readKept } from '../../changes/kept-by-code.ts'
import type { Body } from '../model.ts'
import type { NamedComponent } from './named-components.ts'

/** What was parsed of a text. Reading it takes a tenth of the time of parsing the text. */
export interface BodyParse {
  components: readonly NamedComponent[]
  tree: Body['tree']
}

/** What decides about it, and the file's name. */
interface BodyText {
  text: string
  file: string
  kind: string
  language: string
}

/** A text and its kind, however many empty lines stand around it: some leave those at its beginning, some take them away. */
const known = ({ text, kind }: BodyText) => digestOf([text.replace(/^\n+|\n+$/g, ''), kind])

/** What an earlier part of this build, or an earlier build with the same code, has parsed of the same text; or `undefined`. */
export function keptParse(body: BodyText): BodyParse | undefined {
  const content = readKept('bodies', body.file, body.language)
  if (content === undefined) return undefined
  const { of, components, tree } = JSON.parse(content)
  return of === known(body) ? { components, tree } : undefined
}

/** Keeps what was parsed, in the place of what an older text of the file had; and gives it back. */
export function keepParse(body: BodyText, parse: BodyParse): BodyParse {
  keep('bodies', [body.file, body.language], JSON.stringify({ of: known(body), ...parse }))
  return parse
}
