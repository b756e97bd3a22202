import { stringify } from 'yaml'
import { asciiSlug } from '../ascii-slug.ts'
import { kinds } from '../content/definitions/kinds.ts'
import { markedPlace } from '../content/marked-places.ts'
import { type Language, languages, otherLanguage } from '../languages.ts'
import { beginnings, questionsOf, type StartingKind } from './starting-kinds.ts'
import { startingValue } from './starting-value.ts'
import { zonedMoment } from './zoned-moment.ts'

/** What is known of a document that is to be begun. */
export interface Answers {
  id: string
  /** The name or title; English may follow later. */
  names: { de: string; en?: string }
  slugs: { de: string; en?: string }
  /** By flag; an open question has none. */
  fields: Readonly<Record<string, readonly string[]>>
  now: Date
}

/** A file to be written, its path relative to the content folder. */
export interface StartingFile {
  path: string
  text: string
}

function answeredFields(kind: StartingKind, { fields }: Answers): Record<string, unknown> {
  return Object.fromEntries(
    questionsOf(kind).flatMap(({ flag, field, each, several }): [string, unknown][] => {
      const answer = fields[flag]
      if (!answer || answer.length === 0) return []
      // Of several statements of a figure the site follows one; the first until the editor decides.
      const preferred = (index: number) =>
        kind === 'fact' && answer.length > 1 && index === 0 ? { preferred: true } : {}
      if (each) return [[field, answer.map((one, index) => ({ [each]: one, ...preferred(index) }))]]
      return [[field, several ? [...answer] : answer[0]]]
    }),
  )
}

/** Lists of ids and other single words stand on one line, as everywhere in the content. */
function yamlText(record: Record<string, unknown>): string {
  return Object.entries(record)
    .map(([key, value]) => {
      const isIds = Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[a-z0-9-]+$/.test(one))
      return isIds ? `${key}: [${value.join(', ')}]\n` : stringify({ [key]: value }, { lineWidth: 0, version: '1.2' })
    })
    .join('')
}

const bodies: Record<'article' | 'term', string> = {
  article:
    'The text. It begins without a heading; headings have two hashes, figures and quotations stand as components (docs/editing.md)',
  term: 'The entry in 80 to 250 words: what it is, why it matters here, what stays open',
}

function textFile(kind: 'article' | 'term', language: Language, answers: Answers): StartingFile {
  const { id, names, slugs, now } = answers
  const moment = zonedMoment(now)
  const given = {
    ...answeredFields(kind, answers),
    title: names[language],
    slug: slugs[language],
    production: 'human',
    ...(kind === 'article' ? { published: moment, draft: true } : { updated: moment.slice(0, 10) }),
  }
  const record = startingValue(kinds[kind].definition, given, { begun: beginnings[kind].begun, language })
  const text = `---\n${yamlText(record)}---\n\n${markedPlace(`${bodies[kind]}; in ${language === 'de' ? 'German' : 'English'}`)}\n`
  return { path: `${kinds[kind].folder}/${id}/${language}.mdx`, text }
}

function recordFile(kind: StartingKind, answers: Answers): StartingFile {
  const { id, names, slugs } = answers
  const { name, bilingual, begun } = beginnings[kind]
  const given: Record<string, unknown> = { ...answeredFields(kind, answers), [name]: bilingual ? names : names.de }
  if (kind === 'topic') given.slug = slugs
  const language = given.language === 'en' ? 'en' : 'de'
  const translation = kind === 'quote' ? [`translation.${otherLanguage(language)}`] : []
  const record = startingValue(kinds[kind].definition, given, { begun: [...begun, ...translation] })
  return { path: `${kinds[kind].folder}/${id}.yaml`, text: yamlText(record) }
}

/** The files that a new document begins with: one a language, or one record for both. */
export function startingFiles(kind: StartingKind, answers: Answers): StartingFile[] {
  return kind === 'article' || kind === 'term'
    ? languages.map((language) => textFile(kind, language, answers))
    : [recordFile(kind, answers)]
}

/** The id that a name gives, short enough for a file: whole words of it, at most 60 characters. */
export function idFrom(name: string): string {
  const slug = asciiSlug(name)
  return slug.length <= 60 ? slug : slug.slice(0, 61).replace(/-[^-]*$/, '')
}
