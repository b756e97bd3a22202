import type { Root as MdastRoot } from 'mdast'
import type { Language } from '../../languages.ts'
import type { BodyKind } from '../definitions/components.ts'
import { facts } from '../facts.ts'
import type { Body, Fact, PartnerTableData, Quote, Source, TermSummary } from '../model.ts'
import { partnerTable } from '../partner-tables.ts'
import { quotes } from '../quotes.ts'
import { resolved } from '../records.ts'
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

  private cite(source: Source) {
    this.cited.set(source.id, source)
  }
}

function namedRecords(tree: MdastRoot, language: Language): NamedRecords {
  const named = new NamedRecords()
  for (const node of componentNodes(tree)) {
    const { id = '', source, facts: ids = '', of = '' } = literalAttributes(node)
    if (node.name === 'Fact') named.addFact(id, source)
    if (node.name === 'FactBox') for (const one of ids.split(' ')) named.addFact(one, source)
    if (node.name === 'Term') named.addTerm(id, language)
    if (node.name === 'Quote') named.addQuote(id)
    if (node.name === 'PartnerTable') named.addPartnerTable(of)
  }
  return named
}

/**
 * Parses a body and resolves the records it names. The check for what a body may hold runs here once more, because this is
 * the only way from a text into a page: nothing gets around it, whatever happened before the build.
 *
 * @param file the file's name, for messages
 * @throws when the body is no valid MDX, holds something that is not offered, or names a record that does not exist
 */
export function loadBody(text: string, file: string, kind: BodyKind, language: Language): Body {
  const parsed = parseMdx(text)
  const problems = 'problem' in parsed ? [parsed.problem] : bodyProblems(parsed.tree, kind)
  if ('problem' in parsed || problems.length > 0)
    throw new Error(
      problems.map(({ place, message }) => `${file}: line ${place.line} of the body ${message}`).join('\n') +
        '\nRun "npm run check" to see each place.',
    )
  const { cited, ...records } = namedRecords(parsed.tree, language)
  return { tree: toHast(parsed.tree, language), ...records, cited: [...cited.values()] }
}
