import { units } from '../../content/definitions/units.ts'
import { markedPlace } from '../../content/marked-places.ts'
import type { Language } from '../../languages.ts'
import { otherLanguage } from '../../languages.ts'
import type { FigureProposal, QuoteProposal } from '../proposals/proposal.ts'

const text = (value: string) => JSON.stringify(value)
const marked = (instruction: string) => text(markedPlace(instruction))
const both = (de: string, en: string) => `{ de: ${marked(de)}, en: ${marked(en)} }`

function saidValue({ value }: FigureProposal): string {
  if (value === undefined) return both('was die Quelle sagt, in unseren Worten', 'what the source says, in our words')
  return typeof value === 'number' ? String(value) : text(value)
}

/** What a figure's record says of one source, as one line of YAML. */
export function statementOf(figure: FigureProposal, source: string): string {
  const as = figure.as ?? marked('about, almost, up-to or more-than, whichever the words say')
  return `{ source: ${source}, value: ${saidValue(figure)}, as: ${as}, wording: ${text(figure.wording)} }`
}

/** The record of a figure that is not in the ledger yet. */
export function factRecord(figure: FigureProposal, source: string): string {
  const unit =
    figure.unit ??
    marked(`one of ${Object.keys(units).join(', ')}${figure.noun ? `; the source has “${figure.noun}”` : ''}`)
  return [
    `label: ${both('was die Zahl zählt oder misst', 'what the figure counts or measures')}`,
    `about: ${marked('id of the topic or organisation that it is a figure of')}`,
    `unit: ${unit}`,
    'statements:',
    `  - ${statementOf(figure, source)}`,
    '',
  ].join('\n')
}

/** What is known of a quotation besides its words. */
export interface QuoteSetting {
  source: string
  language: Language
  /** The day on which the source was printed. */
  printed?: string | undefined
  /** The speaker's office on record. */
  office?: { de: string; en: string } | undefined
}

/** The record of a quotation. */
export function quoteRecord(quote: QuoteProposal, { source, language, printed, office }: QuoteSetting): string {
  const other = otherLanguage(language)
  const translation = other === 'en' ? 'our translation into English' : 'unsere Übersetzung ins Deutsche'
  const who = quote.name ? `; the source names ${quote.name}` : ''
  return [
    `text: ${text(quote.text)}`,
    `language: ${language}`,
    `translation: { ${other}: ${marked(translation)} }`,
    `speaker: ${quote.speaker ?? marked(`id of the record in people/${who}`)}`,
    office
      ? `office: { de: ${text(office.de)}, en: ${text(office.en)} }`
      : `office: ${both('Amt an diesem Tag', 'office on that day')}`,
    `occasion: ${both('wo oder wobei es gesagt wurde', 'where or on what occasion it was said')}`,
    `date: ${printed ?? marked('the day on which it was said or printed')}`,
    `source: ${source}`,
    '',
  ].join('\n')
}
