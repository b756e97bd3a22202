import type { Bilingual, Language } from '../../languages.ts'
import { eventsInOrder } from '../events-in-order.ts'
import { facts } from '../facts.ts'
import type { Fact, PartnerTableData, Quote, RecordedEvent, Source, TermSummary } from '../model.ts'
import { partnerTable } from '../partner-tables.ts'
import { quotes } from '../quotes.ts'
import { organisationRecords, resolved, topicRecords } from '../records.ts'
import { statementOf } from '../statement-of.ts'
import { termSummaries } from '../term-documents.ts'
import type { NamedComponent } from './named-components.ts'

/** Collects what a body names, in the order of its text. */
class NamedRecords {
  readonly facts = new Map<string, Fact>()
  readonly quotes = new Map<string, Quote>()
  readonly partnerTables = new Map<string, PartnerTableData>()
  readonly terms = new Map<string, TermSummary>()
  readonly events = new Map<string, RecordedEvent>()
  readonly subjects = new Map<string, Bilingual>()
  readonly cited = new Map<string, Source>()

  addFact(id: string, sourceId?: string) {
    const fact = resolved(facts(), 'figure', id)
    this.facts.set(id, fact)
    this.cite(statementOf(fact, sourceId).source)
  }

  addQuote(id: string) {
    const quote = resolved(quotes(), 'quotation', id)
    this.quotes.set(id, quote)
    this.cite(quote.source)
  }

  addPartnerTable(id: string) {
    const table = partnerTable(id)
    this.partnerTables.set(id, table)
    for (const { source } of table.rows) this.cite(source)
  }

  addTerm(id: string, language: Language) {
    this.terms.set(id, resolved(termSummaries(language), 'entry of the glossary', id))
  }

  /** A figure of a picture that names what it is about. */
  addFactWithSubject(id: string) {
    this.addFact(id)
    const { about } = resolved(facts(), 'figure', id)
    const subject = organisationRecords().get(about) ?? resolved(topicRecords(), 'organisation or topic', about)
    this.subjects.set(about, subject.name)
  }

  /** Without ids, all events. */
  addEvents(ids?: readonly string[]) {
    for (const id of ids ?? []) resolved(new Map(eventsInOrder().map((event) => [event.id, event])), 'event', id)
    for (const event of eventsInOrder()) {
      if (ids && !ids.includes(event.id)) continue
      this.events.set(event.id, event)
      for (const { source } of event.evidence) this.cite(source)
    }
  }

  private cite(source: Source) {
    this.cited.set(source.id, source)
  }
}

/** The records of a picture that is drawn from figures or events. */
function addPicture(named: NamedRecords, name: string | null, attributes: Record<string, string | undefined>) {
  const list = (attribute: string) => attributes[attribute]?.split(' ')
  if (name === 'DotField') for (const one of ['count', 'share']) for (const id of list(one) ?? []) named.addFact(id)
  if (name === 'ShareBars') for (const id of list('facts') ?? []) named.addFactWithSubject(id)
  if (name === 'ShareBars') for (const id of list('prices') ?? []) named.addFact(id)
  if (name === 'SharedCompute')
    for (const one of ['compute', 'among']) for (const id of list(one) ?? []) named.addFact(id)
  if (name === 'StatementRange') for (const id of list('fact') ?? []) named.addFact(id)
  if (name === 'Timeline') named.addEvents(list('events'))
}

/**
 * The records that the components of a body name.
 *
 * @throws when one does not exist, which `npm run check` reports with its place
 */
export function namedRecords(components: readonly NamedComponent[], language: Language): NamedRecords {
  const named = new NamedRecords()
  for (const { name, attributes } of components) {
    const { id = '', source, facts: ids = '', of = '' } = attributes
    if (name === 'Fact') named.addFact(id, source)
    if (name === 'FactBox') for (const one of ids.split(' ')) named.addFact(one, source)
    if (name === 'Term') named.addTerm(id, language)
    if (name === 'Quote') named.addQuote(id)
    if (name === 'PartnerTable' || name === 'StackLayers') named.addPartnerTable(of)
    addPicture(named, name, attributes)
  }
  return named
}
