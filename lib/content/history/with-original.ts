import type { Language } from '../../languages.ts'
import type { ContentFile } from '../input/content-file.ts'
import { parseLocatedYaml } from '../input/located-yaml.ts'
import { splitFrontMatter } from '../input/split-front-matter.ts'
import { lineStarts } from '../text/located-text.ts'

/** What a translation records of the version that it was made from. */
export interface OriginalRecord {
  language: Language
  hash: string
}

/** Replaces the value of a field as it is written; `undefined` where there is none. */
function replaced({ text, data }: Pick<ContentFile, 'text' | 'data'>, field: keyof OriginalRecord, value: string) {
  const written = data.sourceOf(['original', field])
  const line = written && lineStarts(text)[written.place.line - 1]
  if (!written || line === undefined) return undefined
  const start = line + written.place.column - 1
  return text.slice(0, start) + value + text.slice(start + written.source.length)
}

function located(text: string): Pick<ContentFile, 'text' | 'data'> | undefined {
  const split = splitFrontMatter(text)
  return 'problem' in split ? undefined : { text, data: parseLocatedYaml(split.frontMatter, split.frontMatterLine) }
}

function changed(file: Pick<ContentFile, 'text' | 'data'>, { language, hash }: OriginalRecord): string | undefined {
  const end = file.text.indexOf('\n---\n', 3) + 1
  const line = `original: { language: ${language}, hash: "${hash}" }\n`
  if (file.data.value?.original === undefined) return file.text.slice(0, end) + line + file.text.slice(end)
  const withLanguage = replaced(file, 'language', language)
  const next = withLanguage === undefined ? undefined : located(withLanguage)
  return next && replaced(next, 'hash', `"${hash}"`)
}

/** Whether a text has the fields of the file as they were, and the record. */
function isRecorded(text: string, { data }: Pick<ContentFile, 'data'>, record: OriginalRecord): boolean {
  const { original, ...fields } = located(text)?.data.value ?? {}
  const { original: _, ...before } = data.value ?? {}
  if (typeof original !== 'object' || original === null) return false
  const holds = (key: keyof OriginalRecord) => Reflect.get(original, key) === record[key]
  return holds('language') && holds('hash') && JSON.stringify(fields) === JSON.stringify(before)
}

/**
 * The text of a translation with a record of its original: a new line at the end of the front matter, or the two values of the
 * record that is there. Every other character stays, comments included.
 *
 * @throws when the record that is there has another form, or the result would not be the same front matter
 */
export function withOriginal(file: Pick<ContentFile, 'text' | 'data'>, record: OriginalRecord): string {
  const text = changed(file, record)
  if (text === undefined || !isRecorded(text, file, record))
    throw new Error('the field "original" cannot be written; expected none yet, or { language: …, hash: … }. Delete it')
  return text
}
