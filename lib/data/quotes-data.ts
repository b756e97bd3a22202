import { z } from 'zod'
import type { Quote } from '../content/model.ts'
import { quotes } from '../content/quotes.ts'
import { otherLanguage } from '../languages.ts'
import { site } from '../site.ts'
import {
  articles,
  articlesUsing,
  inBoth,
  languageCode,
  pages,
  pagesOf,
  recordId,
  type SourceData,
  sourceId,
  theirs,
} from './shared.ts'
import { type Table, tables } from './table.ts'

/** A quotation as open data. */
export const quoteData = z
  .strictObject({
    id: recordId('the quotation'),
    pages,
    text: z.string().describe(`The words as the source prints them; […] marks what was left out. ${theirs}`),
    language: languageCode.describe('The language in which the source prints the words.'),
    translation: z
      .strictObject({
        text: z.string().describe('The words in the other language.'),
        language: languageCode.describe('The language of the translation.'),
        by: z
          .literal(site.name)
          .describe('Who translated: the translation is ours and has no authority of the speaker.'),
      })
      .describe('Our translation into the other language.'),
    sourceMayTranslate: z
      .boolean()
      .describe(
        'Whether it is not known in which language the person spoke, so that the source may print a translation.',
      ),
    speaker: z
      .strictObject({
        id: recordId('the person'),
        name: z.string().describe('The name as the public knows it.'),
        office: inBoth('The office on that day.'),
        organisation: recordId('the organisation where the person works, if the site has a record of it').optional(),
      })
      .describe('Who said it.'),
    occasion: inBoth('Where or on what occasion it was said.'),
    date: z.iso.date().describe('The day on which it was said or printed.'),
    source: sourceId,
    otherVersion: recordId('another version of the same sentence that is in print').optional(),
    note: inBoth('What a reader should know, such as a second version of the sentence.').optional(),
    articles,
  })
  .describe('A quotation with its speaker and its source.')

export type QuoteData = z.infer<typeof quoteData>

function quoteRecord(quote: Quote): QuoteData {
  const { id, text, language, translation, rendering, speaker, office, occasion, date, source, otherVersion } = quote
  return {
    id,
    pages: pagesOf('voices', undefined, id),
    text,
    language,
    translation: { text: translation, language: otherLanguage(language), by: site.name },
    sourceMayTranslate: rendering,
    speaker: {
      id: speaker.id,
      name: speaker.name,
      office,
      ...(speaker.organisation && { organisation: speaker.organisation }),
    },
    occasion,
    date,
    source: source.id,
    ...(otherVersion && { otherVersion }),
    ...(quote.note && { note: quote.note }),
    articles: articlesUsing('quote', id),
  }
}

/** Every quotation of the site, by id. */
export function quotesData(): QuoteData[] {
  return [...quotes().values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(quoteRecord)
}

const { column, bothColumns, bothCells, sourceColumns, sourceCells } = tables

/** The quotations as a table: a row for each. */
export function quotesTable(records: readonly QuoteData[], sources: readonly SourceData[]): Table {
  return {
    columns: [
      column('id', 'The stable id of the quotation.'),
      column('text', `The words as the source prints them. ${theirs}`),
      column('language', 'The language in which the source prints the words.'),
      column('translation', 'Our translation into the other language.'),
      column('translation_by', 'Who translated.'),
      column('source_may_translate', 'Whether the source itself may print a translation.', 'boolean'),
      column('speaker', 'Who said it.'),
      ...bothColumns('office', 'The speaker’s office on that day.'),
      ...bothColumns('occasion', 'Where or on what occasion it was said.'),
      column('date', 'The day on which it was said or printed.', 'date'),
      ...sourceColumns,
      ...bothColumns('note', 'What a reader should know.'),
      ...bothColumns('page', 'The address of the quotation on its page.'),
    ],
    rows: records.map((quote) => ({
      id: quote.id,
      text: quote.text,
      language: quote.language,
      translation: quote.translation.text,
      translation_by: quote.translation.by,
      source_may_translate: quote.sourceMayTranslate,
      speaker: quote.speaker.name,
      ...bothCells('office', quote.speaker.office),
      ...bothCells('occasion', quote.occasion),
      date: quote.date,
      ...sourceCells(quote.source, sources),
      ...bothCells('note', quote.note),
      ...bothCells('page', quote.pages),
    })),
  }
}
