import { otherLanguage } from '../languages.ts'
import type { Quote } from './model.ts'
import { once } from './once.ts'
import { personRecords, quoteRecords, resolved, sourceRecords } from './records.ts'

/** All quotations by id, with speaker and source resolved. */
export const quotes: () => ReadonlyMap<string, Quote> = once('quotes', () => {
  const all = new Map<string, Quote>()
  for (const record of quoteRecords().values()) {
    const { id, text, language, office, occasion, date, otherVersion, note } = record
    const translation = record.translation[otherLanguage(language)]
    if (translation === undefined) throw new Error(`The quotation "${id}" has no translation; run "npm run check"`)
    all.set(id, {
      id,
      text,
      language,
      translation,
      office,
      occasion,
      date,
      speaker: resolved(personRecords(), 'person', record.speaker),
      source: resolved(sourceRecords(), 'source', record.source),
      rendering: record.rendering ?? false,
      ...(otherVersion ? { otherVersion } : {}),
      ...(note ? { note } : {}),
    })
  }
  return all
})
