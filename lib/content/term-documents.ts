import { isLanguage, type Language } from '../languages.ts'
import type { TermFrontMatter } from './definitions/term.ts'
import { generatedDocuments } from './generated.ts'
import type { TermSummary } from './model.ts'
import { once } from './once.ts'

/** An entry of the glossary as it was generated, before its records are resolved. */
export interface TermDocument {
  summary: TermSummary
  fields: TermFrontMatter
  text: string
  file: string
}

/** The entries of the glossary in both languages, in the order of their files. */
export const termDocuments: () => readonly TermDocument[] = once('term-documents', () => {
  const all: TermDocument[] = []
  for (const { _raw, body, ...fields } of generatedDocuments<TermFrontMatter>('term')) {
    const language = _raw.sourceFileName.replace(/\.mdx$/, '')
    if (!isLanguage(language)) continue
    const id = _raw.sourceFileDir.replace(/^glossary\//, '')
    const { title, slug, kind, summary, updated, also = [] } = fields
    const term = { id, language, title, slug, kind, summary, updated, also }
    all.push({ summary: term, fields, text: body?.raw ?? '', file: _raw.sourceFilePath })
  }
  return all
})

/** The entries of the glossary in a language by their ids. */
export function termSummaries(language: Language): ReadonlyMap<string, TermSummary> {
  return summaries()[language]
}

const summaries = once('term-summaries', () => {
  const of = (language: Language) => termDocuments().filter(({ summary }) => summary.language === language)
  const byId = (language: Language) => new Map(of(language).map(({ summary }) => [summary.id, summary]))
  return { de: byId('de'), en: byId('en') } satisfies Record<Language, unknown>
})
