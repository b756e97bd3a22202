import type { Root as MdastRoot } from 'mdast'
import type { Bilingual, Language } from '../../languages.ts'
import type { BodyKind } from '../definitions/components.ts'
import { eventsInOrder } from '../events-in-order.ts'
import { facts } from '../facts.ts'
import type { Body, Fact, PartnerTableData, Quote, RecordedEvent, Source, TermSummary } from '../model.ts'
import { partnerTable } from '../partner-tables.ts'
import { quotes } from '../quotes.ts'
import { organisationRecords, resolved, topicRecords } from '../records.ts'
import { statementOf } from '../statement-of.ts'
import { termSummaries } from '../term-documents.ts'
import { bodyProblems } from './allowed.ts'
import { componentNodes, literalAttributes } from './component-nodes.ts'
import { parseMdx } from './parse-mdx.ts'
import { toHast } from './to-hast.ts'

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

function namedRecords(tree: MdastRoot, language: Language): NamedRecords {
  const named = new NamedRecords()
  for (const node of componentNodes(tree)) {
    const attributes = literalAttributes(node)
    const { id = '', source, facts: ids = '', of = '' } = attributes
    if (node.name === 'Fact') named.addFact(id, source)
    if (node.name === 'FactBox') for (const one of ids.split(' ')) named.addFact(one, source)
    if (node.name === 'Term') named.addTerm(id, language)
    if (node.name === 'Quote') named.addQuote(id)
    if (node.name === 'PartnerTable' || node.name === 'StackLayers') named.addPartnerTable(of)
    addPicture(named, node.name, attributes)
  }
  return named
}

interface ParsedBody {
  text: string
  mdast: MdastRoot
  tree: Body['tree']
}

/** In the preview, where one text changes and all the others are asked for again: the last trees of each file. */
const lastParsed = new Map<string, ParsedBody>()

function parsedBody(text: string, file: string, kind: BodyKind, language: Language): ParsedBody {
  const last = lastParsed.get(file)
  if (last?.text === text) return last
  const parsed = parseMdx(text)
  const problems = 'problem' in parsed ? [parsed.problem] : bodyProblems(parsed.tree, kind)
  if ('problem' in parsed || problems.length > 0)
    throw new Error(
      problems.map(({ place, message }) => `${file}: line ${place.line} of the body ${message}`).join('\n') +
        '\nRun "npm run check" to see each place.',
    )
  const body = { text, mdast: parsed.tree, tree: toHast(parsed.tree, language) }
  if (process.env.PREVIEW === '1') lastParsed.set(file, body)
  return body
}

/**
 * Parses a body and resolves the records it names. The check for what a body may hold runs here once more, because this is
 * the only way from a text into a page: nothing gets around it, whatever happened before the build.
 *
 * @param file the file's name, for messages
 * @throws when the body is no valid MDX, holds something that is not offered, or names a record that does not exist
 */
export function loadBody(text: string, file: string, kind: BodyKind, language: Language): Body {
  const { mdast, tree } = parsedBody(text, file, kind, language)
  const { cited, ...records } = namedRecords(mdast, language)
  return { tree, ...records, cited: [...cited.values()] }
}
