import { h } from 'hastscript'
import type { z } from 'zod'
import { loaded } from '../content/body/loaded.ts'
import type { ComponentName, offeredComponents } from '../content/definitions/components.ts'
import { statementOf } from '../content/statement-of.ts'
import { address } from '../routes.ts'
import { absoluteUrl } from '../site.ts'
import { link, type Plain, type PlainContext } from './plain-context.ts'
import { plainFact, plainFactBox } from './plain-figures.ts'
import { plainPictures } from './plain-pictures.ts'
import { plainQuote } from './plain-quote.ts'
import { plainKeyPoints } from './plain-surroundings.ts'
import { plainPartnerTable } from './plain-table.ts'

/** What a component becomes: from its attributes, and the plain words it stands around. */
type Render<Name extends ComponentName> = (
  attributes: z.infer<(typeof offeredComponents)[Name]['attributes']> & { sentenceStart?: string },
  context: PlainContext,
  children: Plain,
) => Plain

const toPage = (path: string): Plain => [h('p', link(path, absoluteUrl(path)))]

/** Ties the names that editors use to plain elements; the type checker misses any that is offered and not listed here. */
export const plainComponents: { [Name in ComponentName]: Render<Name> } = {
  Fact: ({ id, source, case: grammaticalCase, sentenceStart }, context) => {
    const fact = loaded(context.body.facts, id)
    const form = { grammaticalCase, sentenceStart: sentenceStart !== undefined }
    return plainFact(fact, statementOf(fact, source), form, context)
  },
  Term: ({ id }, { body }, children) => {
    const { language, slug } = loaded(body.terms, id)
    return [link(address(language, 'glossary', slug), ...children)]
  },
  FactBox: ({ facts, title, source }, context) => {
    const figures = facts.split(' ').map((id) => {
      const fact = loaded(context.body.facts, id)
      return { fact, statement: statementOf(fact, source) }
    })
    return plainFactBox(figures, title, context)
  },
  Quote: ({ id }, context) => plainQuote(loaded(context.body.quotes, id), context),
  PartnerTable: ({ of }, context) => plainPartnerTable(loaded(context.body.partnerTables, of), context),
  ...plainPictures,
  KeyPoints: (_, { keyPoints, language }) => plainKeyPoints(keyPoints, language),
  // Pages about the site have no plain form; should a text name one of these, it leads to the page that has it.
  PublisherDetails: (_, { language }) => toPage(address(language, 'imprint')),
  HostDetails: (_, { language }) => toPage(address(language, 'privacy')),
  AccessibilityCheck: (_, { language }) => toPage(address(language, 'accessibility')),
}
