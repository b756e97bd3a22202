import { sourceKinds } from '../../content/definitions/records.ts'
import { markedPlace } from '../../content/marked-places.ts'
import { placedDates } from '../../editorial/figures/dates-in.ts'
import { figureWords } from '../../editorial/figures/figure-words.ts'
import type { Language } from '../../languages.ts'
import { languageOf } from '../text/language-of.ts'
import { readSourceText } from '../text/source-text.ts'

/** What can be read from a source's text about the source itself. */
export interface SourceDraft {
  /** The first line, without a date before it; nothing where it is no title. */
  title: string | undefined
  language: Language
  /** The day that stands in the head of the text, or alone on a line. */
  date: string | undefined
}

/** The head of a text: so many of its paragraphs, none of them longer than a title may be. */
const head = { paragraphs: 4, length: 250 }

/** A place, a date and a dash before a title: "München, 4. Februar 2026 – …". */
const dateLine = /^.{0,60}?(?:\b\d{4}|\d{4}-\d\d-\d\d)\s*[–—•|:-]\s+(?=\S)/u

/** What stands before the date in the dateline that a release begins with: "Musterhausen, 3. November 2026. Die …". */
const dateLinePlace = /^\p{Lu}[\p{L} ./-]{1,40}, (?:den )?$/u

function titleIn(lines: readonly string[]): string | undefined {
  const titles = lines.map((line) => (line.replace(dateLine, '').split(/\s*[•|]/u)[0] ?? '').trim())
  return titles.find((title) => title.split(/\s+/u).length >= 3 && title.length <= 200)
}

/** Reads title, language and date of a source from its text. */
export function readHead(original: string): SourceDraft {
  const { text, paragraphs } = readSourceText(original)
  const language = languageOf(text)
  const daysIn = (line: string) =>
    placedDates(line, figureWords[language]).filter(({ date }) => /^\d{4}-\d\d-\d\d$/u.test(date))
  const first = paragraphs.slice(0, head.paragraphs).map((one) => one.text.trim())
  const lines = first.filter((line) => line.length <= head.length)
  const dateLines = first.filter((line) => dateLinePlace.test(line.slice(0, daysIn(line)[0]?.start)))
  const alone = paragraphs.find((one) => {
    const [day] = daysIn(one.text.trim())
    return day && day.end - day.start >= one.text.trim().length - 2
  })
  const date = [...lines, ...dateLines, alone?.text ?? ''].flatMap(daysIn)[0]?.date
  return { title: titleIn(lines), language, date }
}

const text = (value: string) => JSON.stringify(value)
const marked = (instruction: string) => text(markedPlace(instruction))
const both = (de: string, en: string) => `{ de: ${marked(de)}, en: ${marked(en)} }`

/** A source's record with what its text says of it; all else is a marked place. */
export function sourceRecord({ title, language, date }: SourceDraft): string {
  return [
    `name: ${both('kurzer Name, unter dem wir die Quelle nennen', 'short name by which we cite the source')}`,
    `title: ${title ? text(title) : marked('the headline in the source’s own language')}`,
    `publisher: ${both('wer sie veröffentlicht hat, oder „nicht genannt“', 'who published it, or “not named”')}`,
    `kind: ${marked(`one of ${sourceKinds.join(', ')}`)}`,
    `language: ${language}`,
    ...(date
      ? [`date: ${date}`]
      : [
          `dating: ${both('was über das Datum bekannt ist; steht eines in der Quelle, stattdessen date: 2026-02-04', 'what is known of its date; if it gives one, date: 2026-02-04 instead')}`,
        ]),
    'description:',
    `  de: ${marked('was darin steht, was nur hier steht, welches Interesse dahinter steht')}`,
    `  en: ${marked('what it contains, what only it has, what interest its author may have')}`,
    '',
  ].join('\n')
}
