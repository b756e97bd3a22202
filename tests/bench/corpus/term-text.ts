import { hashOfWords } from '@/lib/content/history/text-hash.ts'
import type { Language } from '@/lib/languages.ts'
import { line, name, sentences } from './made-up-words.ts'
import { randomFor } from './random.ts'
import { type Corpus, dayOf } from './records.ts'
import type { Text } from './text-file.ts'

export const termSlug = (number: number, language: Language) => `${language === 'de' ? 'begriff' : 'term'}-${number}`

const termKinds = ['concept', 'system', 'law', 'place']

/**
 * An entry of the glossary in both languages, each with a figure and a link to another entry.
 *
 * @param draft which of several versions of the words
 */
export function termTexts({ seed, size, records }: Corpus, number: number, draft = 0): Text[] {
  const shared = randomFor(`${seed} term ${number}`)
  const topics = shared.several(records.topics, 1).map(({ id }) => id)
  const sources = shared.several(records.sources, 1).map(({ id }) => id)
  const facts = shared.several(records.facts, 2).map(({ id }) => id)
  const organisations = shared.several(records.organisations, 1).map(({ id }) => id)
  const other = 1 + (number % size.terms)
  const write = (language: Language): Text => {
    const random = randomFor(`${seed} term ${number} ${language} ${draft}`)
    const next = `<Term id="term-${other}">${name(random, language, 1)}</Term>`
    return {
      path: `glossary/term-${number}/${language}.mdx`,
      body: `\n${sentences(random, language, 5)} ${name(random, language, 1)} <Fact id="${facts[0]}" />.\n\n${sentences(random, language, 4)} ${next}.\n`,
      fields: {
        title: line(random, language, 8, 24),
        slug: termSlug(number, language),
        kind: termKinds[number % termKinds.length],
        summary: line(random, language, 90, 150),
        topics,
        sources,
        facts,
        organisations,
        updated: dayOf(number, size.terms, size.articles),
        production: 'human',
      },
    }
  }
  const [de, en] = [write('de'), write('en')]
  const hash = hashOfWords(de.fields, de.body)
  return [de, { ...en, fields: { ...en.fields, original: { language: 'de', hash } } }]
}
