import type { Content } from '../../content/input/content-file.ts'
import { fieldsOf } from '../../editorial/sources/cited-passages.ts'
import { isLanguage, type Language } from '../../languages.ts'
import type { KnownPerson } from '../speech/speaker.ts'

/** What the record of a source says that the reading of its text needs; a marked place says nothing. */
export function sourceFacts(content: Content, id: string): { language?: Language; printed?: string } | undefined {
  const record = content.files.find((file) => file.kind === 'source' && file.id === id)
  if (!record) return undefined
  const { language, date } = record.data.value ?? {}
  return {
    ...(isLanguage(language) ? { language } : {}),
    ...(typeof date === 'string' && /^\d{4}-\d\d-\d\d$/u.test(date) ? { printed: date } : {}),
  }
}

/** The people on record. */
export function recordedPeople(content: Content): KnownPerson[] {
  return content.files.flatMap(({ kind, id, data }) => {
    const name = kind === 'person' ? data.value?.name : undefined
    return typeof name === 'string' && name.trim() ? [{ id, name }] : []
  })
}

/** The office of a person on record, in both languages. */
export function officeOf(content: Content, person: string | undefined): { de: string; en: string } | undefined {
  const record = content.files.find(({ kind, id }) => kind === 'person' && id === person)
  const { de, en } = fieldsOf(record?.data.value?.office)
  return typeof de === 'string' && typeof en === 'string' ? { de, en } : undefined
}
