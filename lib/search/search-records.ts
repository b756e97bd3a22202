import { articles, topicsOfArticle } from '../content/articles.ts'
import { timeline } from '../content/events.ts'
import { factsBySubject } from '../content/facts.ts'
import { eventAddress, voiceAddress } from '../content/long-lists.ts'
import type { Fact } from '../content/model.ts'
import { organisations } from '../content/organisations.ts'
import { textPage } from '../content/pages.ts'
import { sources } from '../content/sources.ts'
import { terms, topicsOfTerm } from '../content/terms.ts'
import { topics } from '../content/topics.ts'
import { voices } from '../content/voices.ts'
import { formatDate, formatMoment } from '../format/date.ts'
import { figureParts, figureText } from '../format/figure.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { address, type SectionName, sectionNames, sectionOfKind, textPageSections } from '../routes.ts'
import type { SearchKind } from './kinds.ts'

/** Something that a search can find: a page, or a place on one. */
export interface SearchRecord {
  language: Language
  kind: SearchKind
  /** The address, with the anchor of a place on a page. */
  address: string
  title: string
  /** Other names, and what a record says in a line. */
  also: string[]
  /** As readers read it. */
  date?: string
  /** The ids of its topics. */
  topics: string[]
  /** Whether its page lists what is found by itself, so that the page's text is left out. */
  list?: boolean
}

function articleRecords(language: Language): SearchRecord[] {
  return articles(language).map((article) => ({
    language,
    kind: article.kind,
    address: address(language, sectionOfKind(article.kind), article.slug),
    title: article.title,
    also: [article.summary],
    date: formatMoment(article.published, language),
    topics: [...topicsOfArticle(article)],
  }))
}

function factRecord(fact: Fact, language: Language): SearchRecord {
  const { id, label, unit, preferred, topics } = fact
  const figure = figureText(figureParts({ ...preferred, unit }, { language, style: 'prose' })) || preferred.wording
  return {
    language,
    kind: 'fact',
    address: address(language, 'facts', id),
    title: `${label[language]}: ${figure}`,
    also: [figureText(figureParts({ ...preferred, unit }, { language, style: 'short' }))].filter(Boolean),
    topics: topics.map((topic) => topic.id),
  }
}

function termRecords(language: Language): SearchRecord[] {
  return terms(language).map(({ id, slug, title, also, summary, updated }) => ({
    language,
    kind: 'term',
    address: address(language, 'glossary', slug),
    title,
    also: [...also, summary],
    date: formatDate(updated, { language, style: 'short' }),
    topics: [...topicsOfTerm(language, id)],
  }))
}

/** People, organisations, sources and topics. */
function namedRecords(language: Language): SearchRecord[] {
  const named = (kind: SearchKind, place: string, title: string, also: string[], topicIds: string[] = []) => ({
    language,
    kind,
    address: place,
    title,
    also,
    topics: topicIds,
  })
  return [
    ...voices().map(({ person: { id, name } }) => named('person', voiceAddress(language, id), name, [])),
    ...organisations(language).map(({ id, name, also = [], roles = [], description }) =>
      named(
        'organisation',
        address(language, 'partners', id),
        name[language],
        [...also, description[language]],
        [...new Set(roles.map((role) => role.in))],
      ),
    ),
    ...sources().map(({ id, name, title, date, description }) => ({
      ...named('source', address(language, 'sources', id), name[language], [title, description[language]]),
      ...(date && { date: formatDate(date, { language, style: 'short' }) }),
    })),
    ...topics(language).map(({ topic: { id, name, slug, description } }) =>
      named('topic', address(language, 'topics', slug[language]), name[language], [description[language]], [id]),
    ),
  ]
}

function eventRecords(language: Language): SearchRecord[] {
  return timeline(language).map(({ id, title, date, when }) => {
    const day = date ? formatDate(date, { language, style: 'short' }) : when?.[language]
    return {
      language,
      kind: 'event',
      address: eventAddress(language, id),
      title: title[language],
      also: [],
      topics: [],
      ...(day && { date: day }),
    }
  })
}

/** Whether a section is a text about the site. */
function isTextPage(name: SectionName): name is (typeof textPageSections)[number] {
  return textPageSections.some((one) => one === name)
}

/** The texts about the site, and the pages that list what is found by itself. */
function sitePages(language: Language): SearchRecord[] {
  const t = translator(language)
  return sectionNames.flatMap((name): SearchRecord[] => {
    const place = { language, kind: 'page' as const, address: address(language, name), topics: [] }
    if (name === 'search') return []
    if (!isTextPage(name))
      return [{ ...place, title: t(`section.${name}`), also: [t(`sectionIntro.${name}`)], list: true }]
    const { title, summary } = textPage(name, language)
    return [{ ...place, title, also: [summary] }]
  })
}

/** Everything that a search in a language can find. Needs the documents that contentlayer generated. */
export function searchRecords(language: Language): SearchRecord[] {
  return [
    ...articleRecords(language),
    ...factsBySubject(language).flatMap(({ facts }) => facts.map((fact) => factRecord(fact, language))),
    ...termRecords(language),
    ...namedRecords(language),
    ...eventRecords(language),
    ...sitePages(language),
  ]
}
