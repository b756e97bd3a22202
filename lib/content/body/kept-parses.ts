import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../../changes/sealed-file.ts'
import type { Body } from '../model.ts'
import type { NamedComponent } from './named-components.ts'

/*
 * What was parsed of a text, written down for the rest of a build and for the next. Next bundles pages and route handlers apart, each with a memory of
 * its own, and an archive of ten thousand articles fits into neither; reading a tree takes a tenth of the time of parsing its text.
 */

/** What was parsed of a text. */
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

const keptFolder = () => join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', 'bodies')

const hash = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)

/** A text and its kind, however many empty lines stand around it: some leave those at its beginning, some take them away. */
const known = ({ text, kind }: BodyText) => hash(text.replace(/^\n+|\n+$/g, ''), kind)

/** Where that of a file is kept, one for each version of the code; nowhere outside of a build, such as in the preview. */
function keptFile({ file, language }: BodyText): string | undefined {
  const code = process.env.BUILD_CODE
  return code ? join(keptFolder(), code, hash(file, language)) : undefined
}

/** What an earlier part of this build, or an earlier build with the same code, has parsed of the same text; or `undefined`. */
export function keptParse(body: BodyText): BodyParse | undefined {
  const path = keptFile(body)
  const content = path === undefined ? undefined : readSealed(path)
  if (!content) return undefined
  const { of, components, tree } = JSON.parse(content.toString())
  return of === known(body) ? { components, tree } : undefined
}

/** Keeps what was parsed, in the place of what an older text of the file had; and gives it back. */
export function keepParse(body: BodyText, parse: BodyParse): BodyParse {
  const path = keptFile(body)
  if (path !== undefined) writeSealed(path, JSON.stringify({ of: known(body), ...parse }))
  return parse
}

/** Deletes what other versions of the code have parsed. */
export function forgetOtherParses(code: string): void {
  if (!existsSync(keptFolder())) return
  for (const other of readdirSync(keptFolder()))
    if (other !== code) rmSync(join(keptFolder(), other), { recursive: true, force: true })
}
