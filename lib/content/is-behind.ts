import type { Language } from '../languages.ts'
import { hashOfWords } from './history/text-hash.ts'

/** What tells whether a text is up to date with the version that it was made from. */
interface Version {
  summary: { id: string; language: Language }
  fields: { original?: { language: Language; hash: string } | undefined }
  text: string
}

/** Whether a text is a translation whose original has changed since the translation was last brought up to date. */
export function isBehind({ summary, fields }: Version, all: readonly Version[]): boolean {
  const original = all.find(
    (one) => one.summary.id === summary.id && one.summary.language === fields.original?.language,
  )
  return original !== undefined && hashOfWords(original.fields, original.text) !== fields.original?.hash
}
