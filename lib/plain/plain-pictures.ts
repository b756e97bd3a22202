import { h } from 'hastscript'
import type { z } from 'zod'
import { loaded } from '../content/body/loaded.ts'
import { shownChanges, shownEvents } from '../content/body/picture-records.ts'
import type { pictureComponents } from '../content/definitions/pictures.ts'
import { dotFieldWords } from '../drawings/words/dot-field.ts'
import { europeMapWords } from '../drawings/words/europe-map.ts'
import type { PictureWords } from '../drawings/words/picture-words.ts'
import { shareBarsWords } from '../drawings/words/share-bars.ts'
import { sharedComputeWords } from '../drawings/words/shared-compute.ts'
import { stackLayersWords } from '../drawings/words/stack-layers.ts'
import { comparable, rangeDescription } from '../drawings/words/statement-range.ts'
import { timelineWords } from '../drawings/words/timeline.ts'
import { translator } from '../i18n/translate.ts'
import { type Plain, type PlainContext, sourceMarks } from './plain-context.ts'
import { plainStatementTable } from './plain-figures.ts'
import { plainWordTable } from './plain-table.ts'

type Offered = typeof pictureComponents

/** What the pictures of a body become: what they show in words, and the figures behind them. */
export const plainPictures: {
  [Name in keyof Offered]: (attributes: z.infer<Offered[Name]['attributes']>, context: PlainContext) => Plain
} = {
  DotField: ({ count, share }, context) => {
    const { facts } = context.body
    return picture(dotFieldWords(loaded(facts, count), loaded(facts, share), context.language), context)
  },
  StackLayers: ({ of }, context) =>
    picture(stackLayersWords(loaded(context.body.partnerTables, of), context.language), context),
  Timeline: ({ events }, context) =>
    picture(timelineWords(shownEvents(context.body, events), context.language), context),
  ShareBars: (named, context) =>
    picture(shareBarsWords(shownChanges(context.body, named, context.language), context.language), context),
  StatementRange: ({ fact: id }, context) => {
    const fact = loaded(context.body.facts, id)
    if (comparable(fact).length === 0) return []
    const title = translator(context.language)('range.title')
    return [heading(title, rangeDescription(fact, context.language), []), plainStatementTable(fact, context)]
  },
  SharedCompute: ({ compute, among }, context) => {
    const { facts } = context.body
    const counts = among.split(' ').map((id) => loaded(facts, id))
    return picture(sharedComputeWords(loaded(facts, compute), counts, context.language), context)
  },
  EuropeMap: ({ place }, context) => picture(europeMapWords(place, context.language), context),
}

function picture({ title, description, caveat, sources, table }: PictureWords, context: PlainContext): Plain {
  const words = caveat ? `${description} ${caveat}` : description
  return [heading(title, words, sourceMarks(sources, context)), plainWordTable(table)]
}

function heading(title: string, words: string, marks: Plain) {
  return h('p', [h('strong', `${title}.`), ` ${words}`, ...marks])
}
