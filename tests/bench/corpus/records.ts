import type { EventRecord } from '@/lib/content/definitions/event.ts'
import type { FactRecord } from '@/lib/content/definitions/fact.ts'
import {
  layers,
  type OrganisationRecord,
  type PersonRecord,
  parts,
  type QuoteRecord,
  type SourceRecord,
  sourceKinds,
  type TopicRecord,
} from '@/lib/content/definitions/records.ts'
import type { Unit } from '@/lib/content/definitions/units.ts'
import type { WithId } from '@/lib/content/model.ts'
import { type Bilingual, type Language, otherLanguage } from '@/lib/languages.ts'
import { articlesInAYear, type CorpusSize } from './corpus-size.ts'
import { capitalised, line, name, sentence, words } from './made-up-words.ts'
import { type Random, randomFor } from './random.ts'

/** The records of a made-up archive. */
export interface CorpusRecords {
  topics: WithId<TopicRecord>[]
  sources: WithId<SourceRecord>[]
  organisations: WithId<OrganisationRecord>[]
  people: WithId<PersonRecord>[]
  facts: WithId<FactRecord>[]
  quotes: WithId<QuoteRecord>[]
  events: WithId<EventRecord>[]
  /** The words that stand in each source, by its id: wordings and quotations. */
  passages: Map<string, string[]>
}

/** A made-up archive: what its texts are made from. */
export interface Corpus {
  seed: number
  size: CorpusSize
  records: CorpusRecords
}

const newest = Date.parse('2026-11-01T08:00:00Z')
const hoursBetween = (365 * 24) / articlesInAYear

/** The moment of an article by its number, the newest first: three a day. */
export function momentOf(number: number): string {
  const moment = new Date(newest - (number - 1) * hoursBetween * 3_600_000)
  return `${moment.toISOString().slice(0, 19)}Z`
}

/** The day of one of `count` records, spread evenly over the years of an archive of so many articles. */
export function dayOf(number: number, count: number, articles: number): string {
  return momentOf(1 + Math.floor(((number - 1) * articles) / count)).slice(0, 10)
}

const both = (write: (language: Language) => string): Bilingual => ({ de: write('de'), en: write('en') })

const numbered = <Item>(count: number, write: (number: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => write(index + 1))

/** A figure in a source’s own words, which say what the record says. */
function figureWords(unit: Unit, value: number, as: 'almost' | 'about', language: Language): string {
  const number = new Intl.NumberFormat(language).format(value)
  const nouns: Partial<Record<Unit, Bilingual>> = {
    percent: { de: ' Prozent', en: ' per cent' },
    kilometre: { de: ' Kilometer', en: ' kilometres' },
    eur: { de: ' Euro', en: ' euros' },
  }
  const qualifier = { almost: { de: 'fast', en: 'almost' }, about: { de: 'rund', en: 'about' } }[as][language]
  return `${qualifier} ${number}${nouns[unit]?.[language] ?? ''}`
}

const figureUnits = ['gpu', 'percent', 'company', 'kilometre', 'person', 'eur', 'device', 'system'] as const

function drawnValue(random: Random, unit: Unit): number {
  if (unit === 'percent') return random.whole(11, 99)
  return random.whole(11, 99) * (unit === 'eur' ? 1_000_000 : unit === 'kilometre' ? 10 : 100)
}

/** Everything but texts; the same seed and size give the same records. */
export function corpusRecords(seed: number, size: CorpusSize): CorpusRecords {
  const random = (kind: string, number: number) => randomFor(`${seed} ${kind} ${number}`)
  const passages = new Map<string, string[]>()
  const takenFrom = (source: WithId<SourceRecord>, passage: string) => {
    passages.set(source.id, [...(passages.get(source.id) ?? []), passage])
    return passage
  }

  const topics = numbered(size.topics, (number) => {
    const own = random('topic', number)
    return {
      id: `topic-${number}`,
      name: both((language) => name(own, language, 1)),
      slug: { de: `thema-${number}`, en: `topic-${number}` },
      description: both((language) => sentence(own, language)),
    }
  })
  const sources = numbered(size.sources, (number) => {
    const own = random('source', number)
    const language: Language = number % 3 === 0 ? 'en' : 'de'
    return {
      id: `source-${number}`,
      name: both((one) => name(own, one, 2)),
      title: line(own, language, 40, 70),
      publisher: both((one) => name(own, one, 2)),
      kind: sourceKinds[number % sourceKinds.length] ?? 'analysis',
      language,
      date: dayOf(number, size.sources, size.articles),
      description: both((one) => `${sentence(own, one)} ${sentence(own, one)}`),
      url: `https://source-${number}.example/report/`,
    }
  })
  const organisations = numbered(size.organisations, (number) => {
    const own = random('organisation', number)
    const title = name(own, 'de', 1)
    const [source = sources[0] as WithId<SourceRecord>] = own.several(sources, 1)
    return {
      id: `organisation-${number}`,
      name: { de: `${title} AG`, en: `${title} AG` },
      also: [title],
      country: ['DE', 'FR', 'US', 'NL'][number % 4],
      description: both((language) => sentence(own, language)),
      part: parts[number % parts.length] ?? 'partner',
      layer: layers[number % layers.length] ?? 'network',
      mentions: [
        {
          source: source.id,
          says: both((language) => sentence(own, language)),
          wording: takenFrom(source, words(own, source.language, 8)),
        },
      ],
      ...(number <= 6
        ? {
            roles: [
              {
                in: 'topic-1',
                position: number,
                component: both((language) => name(own, language, 1)),
                task: both((language) => capitalised(words(own, language, 5))),
                source: source.id,
              },
            ],
          }
        : {}),
    }
  })
  const people = numbered(size.people, (number) => {
    const own = random('person', number)
    return {
      id: `person-${number}`,
      name: name(own, 'de', 2),
      office: both((language) => line(own, language, 15, 40)),
      organisation: own.favoured(organisations).id,
    }
  })
  const facts = numbered(size.facts, (number) => {
    const own = random('fact', number)
    const topic = own.favoured(topics)
    const unit = figureUnits[number % figureUnits.length] ?? 'gpu'
    const value = drawnValue(own, unit)
    const differs = number % 4 === 0
    const statements = own.several(sources, own.whole(1, 3)).map((source, index) => {
      const as: 'almost' | 'about' = differs && index > 0 ? 'about' : 'almost'
      return {
        source: source.id,
        value,
        as,
        wording: takenFrom(
          source,
          `${words(own, source.language, 3)} ${figureWords(unit, value, as, source.language)}`,
        ),
        ...(index === 0 ? { preferred: true } : {}),
      }
    })
    return {
      id: `fact-${number}`,
      label: both((language) => name(own, language, 2)),
      about: number % 3 === 0 ? own.favoured(organisations).id : topic.id,
      topics: [topic.id],
      unit,
      statements,
      ...(differs && statements.length > 1 ? { note: both((language) => sentence(own, language)) } : {}),
    }
  })
  const quotes = numbered(size.quotes, (number) => {
    const own = random('quote', number)
    const [source = sources[0] as WithId<SourceRecord>] = own.several(sources, 1)
    const other = otherLanguage(source.language)
    return {
      id: `quote-${number}`,
      text: takenFrom(source, capitalised(words(own, source.language, own.whole(8, 20)))),
      language: source.language,
      translation: { [other]: capitalised(words(own, other, own.whole(8, 20))) },
      speaker: own.favoured(people).id,
      office: both((language) => line(own, language, 15, 40)),
      occasion: { de: `bei der Eröffnung von ${name(own, 'de', 1)}`, en: `at the opening of ${name(own, 'en', 1)}` },
      date: source.date ?? '',
      source: source.id,
    }
  })
  const events = numbered(size.events, (number) => {
    const own = random('event', number)
    const [source = sources[0] as WithId<SourceRecord>] = own.several(sources, 1)
    return {
      id: `event-${number}`,
      title: both((language) => line(own, language, 25, 60)),
      text: both((language) => sentence(own, language)),
      date: dayOf(number, size.events, size.articles),
      article: `article-${own.whole(1, size.articles)}`,
      facts: own.several(facts, 1).map(({ id }) => id),
      evidence: [{ source: source.id, wording: takenFrom(source, words(own, source.language, 9)) }],
    }
  })
  return { topics, sources, organisations, people, facts, quotes, events, passages }
}
