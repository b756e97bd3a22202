import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { notesFolder } from '../../changes/changed-only.ts'
import type { Body } from '../model.ts'
import type { NamedComponent } from './named-components.ts'

/*
 * What was parsed of a text, written down for the rest of a build. Next bundles pages and route handlers apart, each with a memory of its own, and an
 * archive of ten thousand articles fits into neither; reading a tree takes a tenth of the time of parsing its text. The folder is the build's
 * own and goes with it, so that nothing in it can be out of date.
 */

/** What was parsed of a text. */
export interface BodyParse {
  components: readonly NamedComponent[]
  tree: Body['tree']
}

/** What decides about it, and the file's name for messages. */
interface BodyText {
  text: string
  file: string
  kind: string
  language: string
}

/** Where it is kept; nowhere outside of a build, such as in the preview. */
function fileOf({ text, file, kind, language }: BodyText): string | undefined {
  const folder = notesFolder()
  if (!folder) return undefined
  const key = createHash('sha256')
    .update(JSON.stringify([text, file, kind, language]))
    .digest('base64url')
    .slice(0, 22)
  return join(folder, `${key}.tree`)
}

/** What another part of this build has parsed of the same text, or `undefined`. */
export function keptParse(body: BodyText): BodyParse | undefined {
  const path = fileOf(body)
  if (path === undefined) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Keeps what was parsed, whole or not at all, and gives it back. */
export function keepParse(body: BodyText, parse: BodyParse): BodyParse {
  const path = fileOf(body)
  if (path === undefined) return parse
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(parse))
  renameSync(unfinished, path)
  return parse
}
