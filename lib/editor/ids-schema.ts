import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReferableKind } from '../content/definitions/fields.ts'
import type { Content } from '../content/input/content-file.ts'
import { replaceFile } from '../content/input/replace-file.ts'
import { idsFile } from './record-schema.ts'

/** Where the schemas for an editor's program lie. */
export const schemaFolder = '.vscode/schemas'

const referable: Record<ReferableKind, true> = {
  article: true,
  fact: true,
  quote: true,
  person: true,
  organisation: true,
  topic: true,
  source: true,
  term: true,
  event: true,
}

/** The German name of a record, as its entry in a list of ids shows it. */
function nameOf(value: Record<string, unknown> | undefined): string {
  const words = [value?.name, value?.label, value?.title, value?.text].find((one) => one !== undefined)
  const german = typeof words === 'object' && words !== null ? Reflect.get(words, 'de') : words
  return typeof german === 'string' ? german : ''
}

/** The ids of all records by kind, as a JSON Schema that the schemas of the records refer to. */
export function idsSchema(content: Content): object {
  const definitions = Object.keys(referable).map((kind) => {
    const records = new Map<string, string>()
    for (const file of content.files)
      if (file.kind === kind && file.language !== 'en') records.set(file.id, nameOf(file.data.value))
    // A list of choices has at least one; without records nothing fits.
    const ids = records.size > 0 ? { enum: [...records.keys()], enumDescriptions: [...records.values()] } : { not: {} }
    return [kind, { title: `id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`, ...ids }]
  })
  return { $schema: 'http://json-schema.org/draft-07/schema#', definitions: Object.fromEntries(definitions) }
}

/**
 * Brings the list of ids for an editor's program up to date. It belongs to the content of this project, so nothing happens
 * when a command looks at other content, or where the project has no such folder.
 */
export function refreshIds(content: Content) {
  if (process.env.CONTENT_DIR || !existsSync('.vscode')) return
  const path = join(schemaFolder, idsFile)
  const text = `${JSON.stringify(idsSchema(content), null, 2)}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(schemaFolder, { recursive: true })
  replaceFile(path, text)
}
