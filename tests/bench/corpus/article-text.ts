import { hashOfWords } from '@/lib/content/history/text-hash.ts'
import type { Language } from '@/lib/languages.ts'
import { address, sectionOfKind } from '@/lib/routes.ts'
import { capitalised, line, name, sentence, sentences, words } from './made-up-words.ts'
import { randomFor } from './random.ts'
import { type Corpus, momentOf } from './records.ts'
import type { Text } from './text-file.ts'

/** One in so many articles has a lead picture. */
export const articlesPerPicture = 200

export const hasPicture = (number: number) => number % articlesPerPicture === 7

export const kindOf = (number: number) => (number % 10 < 7 ? 'news' : 'explainer')

export const articleSlug = (number: number, language: Language) =>
  `${language === 'de' ? 'bericht' : 'report'}-${number}`

export const articleAddress = (number: number, language: Language) =>
  address(language, sectionOfKind(kindOf(number)), articleSlug(number, language))

/** What both languages of an article have in common: which records stand where. */
function plan({ seed, size, records }: Corpus, number: number) {
  const random = randomFor(`${seed} article ${number}`)
  return {
    topics: random.several(records.topics, random.whole(1, 3)).map(({ id }) => id),
    sources: random.several(records.sources, random.whole(1, 3)).map(({ id }) => id),
    facts: random.several(records.facts, 4).map(({ id }) => id),
    box: random.oneIn(2) ? random.several(records.facts, random.whole(2, 4)).map(({ id }) => id) : [],
    quotes: random.several(records.quotes, random.whole(0, 2)).map(({ id }) => id),
    terms: Array.from({ length: 2 }, () => `term-${1 + Math.floor(random.next() ** 2 * size.terms)}`),
    organisations: random.several(records.organisations, 2),
    linked: Array.from({ length: 2 }, () => random.whole(1, size.articles)).filter((one) => one !== number),
    partnerTable: random.oneIn(25),
    table: random.oneIn(3),
    list: random.oneIn(2),
    note: random.oneIn(5),
    keyPoints: random.oneIn(2) ? random.whole(2, 4) : 0,
    sections: random.whole(3, 5),
    /** Sentences of the paragraphs, which both languages have alike. */
    lengths: Array.from({ length: 16 }, () => random.whole(2, 4)),
    updatedAfter: random.oneIn(10) ? random.whole(1, 48) : 0,
    corrected: random.oneIn(30),
  }
}

/**
 * One article of about 600 words in both languages, each word and record the same for the same seed.
 *
 * @param draft which of several versions of the words
 */
export function articleTexts({ seed, size, records }: Corpus, number: number, draft = 0): Text[] {
  const shared = plan({ seed, size, records }, number)
  const published = momentOf(number)
  const write = (language: Language): Text => {
    const random = randomFor(`${seed} article ${number} ${language} ${draft}`)
    const say = (count: number) => sentences(random, language, count)
    let paragraph = 0
    const prose = (extra = '') => {
      paragraph += 1
      return `${say(shared.lengths[paragraph % shared.lengths.length] ?? 3)}${extra && ` ${extra}`}`
    }
    const withFact = (id: string | undefined) =>
      id ? `${capitalised(words(random, language, 4))} <Fact id="${id}" /> ${words(random, language, 5)}.` : ''
    const withTerm = (id: string | undefined) =>
      id
        ? `${capitalised(words(random, language, 3))} <Term id="${id}">${name(random, language, 1)}</Term> ${words(random, language, 4)}.`
        : ''
    const withName = (index: number) => {
      const organisation = shared.organisations[index]
      return organisation ? `${organisation.name[language]} ${words(random, language, 8)}.` : ''
    }
    const withLink = (linked: number | undefined) =>
      linked
        ? `${capitalised(words(random, language, 3))} [${words(random, language, 3)}](${articleAddress(linked, language)}) ${words(random, language, 3)}.`
        : ''
    const [fact1, fact2, fact3, fact4] = shared.facts
    const section = (index: number) => [
      `## ${name(random, language, 2)} ${words(random, language, 2)}`,
      prose(index === 0 ? withFact(fact2) : withTerm(index === 1 ? shared.terms[1] : undefined)),
      ...(index === 0 && shared.quotes[0] ? [sentence(random, language), `<Quote id="${shared.quotes[0]}" />`] : []),
      prose(index === 1 ? withFact(fact3) : withLink(shared.linked[index === 0 ? 0 : index === 2 ? 1 : 9])),
      ...(index === 1 && shared.list
        ? [
            Array.from({ length: 3 }, () => `- **${name(random, language, 1)}** ${sentence(random, language)}`).join(
              '\n',
            ),
          ]
        : []),
      ...(index === 1 && shared.table
        ? [
            [
              `| ${name(random, language, 1)} | ${name(random, language, 1)} |`,
              '|---|---|',
              ...Array.from({ length: 4 }, () => `| ${words(random, language, 2)} | ${words(random, language, 4)} |`),
            ].join('\n'),
          ]
        : []),
      ...(index === 2 && shared.partnerTable ? ['<PartnerTable of="topic-1" />'] : []),
      ...(index === 2 && shared.quotes[1] ? [sentence(random, language), `<Quote id="${shared.quotes[1]}" />`] : []),
      ...(index === 2 ? [prose(withFact(fact4))] : []),
    ]
    const parts = [
      [withFact(fact1), withTerm(shared.terms[0]), say(2), withName(0)].join(' '),
      ...(shared.box.length > 0
        ? [`<FactBox facts="${shared.box.join(' ')}" title="${name(random, language, 1)}" />`]
        : []),
      prose(withName(1)),
      ...Array.from({ length: shared.sections }, (_, index) => section(index)).flat(),
      ...(shared.note ? [`${sentence(random, language)}[^1]`, `[^1]: ${sentence(random, language)}`] : []),
    ]
    const later = (hours: number) =>
      `${new Date(Date.parse(published) + hours * 3_600_000).toISOString().slice(0, 19)}Z`
    return {
      path: `articles/article-${number}/${language}.mdx`,
      body: `\n${parts.join('\n\n')}\n`,
      fields: {
        title: line(random, language, 35, 65),
        slug: articleSlug(number, language),
        kind: kindOf(number),
        published,
        ...(shared.updatedAfter > 0 ? { updated: later(shared.updatedAfter) } : {}),
        summary: line(random, language, 90, 150),
        ...(shared.keyPoints > 0
          ? { keyPoints: Array.from({ length: shared.keyPoints }, () => sentence(random, language)) }
          : {}),
        topics: shared.topics,
        sources: shared.sources,
        ...(hasPicture(number)
          ? {
              image: {
                file: 'picture.jpg',
                alt: line(random, language, 30, 60),
                credit: name(random, language, 2),
                licence: 'CC BY 4.0',
              },
            }
          : {}),
        ...(shared.corrected
          ? { corrections: [{ date: later(24).slice(0, 10), kind: 'correction', text: sentence(random, language) }] }
          : {}),
        production: 'machine-drafted',
      },
    }
  }
  const [de, en] = [write('de'), write('en')]
  // The English text is a translation that is up to date.
  const hash = hashOfWords(de.fields, de.body)
  return [de, { ...en, fields: { ...en.fields, original: { language: 'de', hash } } }]
}
