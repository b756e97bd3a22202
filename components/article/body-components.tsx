import type { ReactNode } from 'react'
import type { z } from 'zod'
import { FactBox } from '@/components/figures/fact-box.tsx'
import { AccessibilityCheck } from '@/components/layout/accessibility-check.tsx'
import { HostDetails } from '@/components/layout/host-details.tsx'
import { PublisherDetails } from '@/components/layout/publisher-details.tsx'
import { lastCheck } from '@/lib/accessibility/last-check.ts'
import { loaded } from '@/lib/content/body/loaded.ts'
import type { ComponentName, offeredComponents } from '@/lib/content/definitions/components.ts'
import { statementOf } from '@/lib/content/statement-of.ts'
import { site } from '@/lib/site.ts'
import type { BodyContext } from './body-context.ts'
import { FactInline } from './fact-inline.tsx'
import { KeyPoints } from './key-points.tsx'
import { PartnerTable } from './partner-table.tsx'
import { pictureComponents } from './picture-components.tsx'
import { QuoteBlock } from './quote-block.tsx'
import { TermLink } from './term-link.tsx'

/** What a component gets: the attributes that the editor wrote, and its node in the tree. */
type FromBody<Name extends ComponentName> = z.infer<(typeof offeredComponents)[Name]['attributes']> & { node?: unknown }

type Render<Name extends ComponentName> = (attributes: FromBody<Name>, context: BodyContext) => ReactNode

/**
 * Ties the names that editors use to the components of the site; the type checker misses any that is offered to editors
 * and not listed here.
 */
export const bodyComponents: { [Name in ComponentName]: Render<Name> } = {
  Fact: renderFact,
  Term: renderTerm,
  FactBox: renderFactBox,
  Quote: renderQuote,
  PartnerTable: renderPartnerTable,
  ...pictureComponents,
  KeyPoints: (_, { keyPoints, language }) => <KeyPoints points={keyPoints} language={language} />,
  PublisherDetails: (_, { language }) => <PublisherDetails publisher={site.publisher} language={language} />,
  HostDetails: (_, { language }) => <HostDetails publisher={site.publisher} language={language} />,
  AccessibilityCheck: (_, { language }) => <AccessibilityCheck check={lastCheck} language={language} />,
}

/** `sentenceStart` is set when the body is prepared, where the figure opens a sentence. */
type InlineFact = FromBody<'Fact'> & { sentenceStart?: string }

function renderFact({ id, source, case: grammaticalCase, sentenceStart, node }: InlineFact, context: BodyContext) {
  const fact = loaded(context.body.facts, id)
  const statement = statementOf(fact, source)
  return (
    <FactInline
      fact={fact}
      statement={statement}
      language={context.language}
      number={context.sourceNumber(statement.source.id)}
      grammaticalCase={grammaticalCase}
      sentenceStart={sentenceStart !== undefined}
      opens={context.opens(node)}
    />
  )
}

function renderTerm({ id, children, node }: FromBody<'Term'> & { children?: ReactNode }, context: BodyContext) {
  return (
    <TermLink term={loaded(context.body.terms, id)} opens={context.opens(node)}>
      {children}
    </TermLink>
  )
}

function renderFactBox({ facts, title, source }: FromBody<'FactBox'>, { body, language, sourceNumber }: BodyContext) {
  const figures = facts.split(' ').map((id) => {
    const fact = loaded(body.facts, id)
    return { fact, statement: statementOf(fact, source) }
  })
  return <FactBox figures={figures} language={language} title={title} sourceNumber={sourceNumber} />
}

function renderQuote({ id }: FromBody<'Quote'>, { body, language, sourceNumber }: BodyContext) {
  const quote = loaded(body.quotes, id)
  return <QuoteBlock quote={quote} language={language} number={sourceNumber(quote.source.id)} />
}

function renderPartnerTable({ of, node }: FromBody<'PartnerTable'>, context: BodyContext) {
  return (
    <PartnerTable
      table={loaded(context.body.partnerTables, of)}
      language={context.language}
      tableNumber={context.tableNumber(node)}
      sourceNumber={context.sourceNumber}
    />
  )
}
