import { posix } from 'node:path'
import type { GeneratedDocument } from '../content/generated.ts'
import { hasMarkedPlace } from '../content/marked-places.ts'

const isMarked = (value: unknown) => typeof value === 'string' && hasMarkedPlace(value)

/** Fields that hold ids. */
const idFields = ['topics', 'sources', 'facts', 'organisations']

/** A document with marked places as the preview shows it: ids still to be filled in lead nowhere, words are shown with their marks. */
export function unfinishedDocument(document: GeneratedDocument): GeneratedDocument {
  const fields = Object.entries(document).map(([key, value]) => {
    if (key === 'slug' && isMarked(value)) return [key, posix.basename(document._raw.sourceFileDir)]
    return [key, idFields.includes(key) && Array.isArray(value) ? value.filter((id) => !isMarked(id)) : value]
  })
  return Object.fromEntries(fields)
}
