import type { Content, ContentFile } from '../../content/input/content-file.ts'
import type { ValuePath } from '../../content/input/located-yaml.ts'

/** Words that a record takes from a source, and where it says so. */
export interface CitedPassage {
  file: ContentFile
  /** The id of the source. */
  source: string
  /** The words, with […] where some are left out. */
  text: string
  /** The field that holds the words. */
  path: ValuePath
}

/** The fields of a value that may be anything. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function passage(file: ContentFile, source: unknown, text: unknown, path: ValuePath): CitedPassage[] {
  return typeof source === 'string' && typeof text === 'string' && text.trim() ? [{ file, source, text, path }] : []
}

/** The original words of every quotation. */
export function quotedPassages(content: Content): CitedPassage[] {
  return content.files
    .filter(({ kind }) => kind === 'quote')
    .flatMap((file) => passage(file, file.data.value?.source, file.data.value?.text, ['text']))
}

/** The statements of a figure's record; an entry that is none comes as one without fields. */
export function statementsOf(file: ContentFile): Record<string, unknown>[] {
  const statements = file.kind === 'fact' ? file.data.value?.statements : undefined
  return Array.isArray(statements) ? statements.map(fieldsOf) : []
}

/** The wordings of every figure's statements. */
export function statedPassages(content: Content): CitedPassage[] {
  return content.files.flatMap((file) =>
    statementsOf(file).flatMap(({ source, wording }, index) =>
      passage(file, source, wording, ['statements', index, 'wording']),
    ),
  )
}

/** Where records other than figures hold the words of sources on which they rest. */
const evidenceFields: Partial<Record<ContentFile['kind'], string>> = { event: 'evidence', organisation: 'mentions' }

/** The words of sources on which events and what is said of organisations rest. */
export function evidencePassages(content: Content): CitedPassage[] {
  return content.files.flatMap((file) => {
    const field = evidenceFields[file.kind]
    const entries = field ? file.data.value?.[field] : undefined
    if (!field || !Array.isArray(entries)) return []
    return entries.flatMap((entry, index) => {
      const { source, wording } = fieldsOf(entry)
      return passage(file, source, wording, [field, index, 'wording'])
    })
  })
}

/** Everything that records take from a source word for word. */
export function citedPassages(content: Content): CitedPassage[] {
  return [...quotedPassages(content), ...statedPassages(content), ...evidencePassages(content)]
}
