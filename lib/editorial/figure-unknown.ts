import type { Finding } from '../content/finding.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import { bodyTexts } from '../content/text/body-texts.ts'
import { fieldTexts } from '../content/text/field-texts.ts'
import type { LocatedText } from '../content/text/located-text.ts'
import { agrees, figuresOfUnit, type LedgerFigure, ledgerFigures, printed } from './bare-figures/ledger.ts'
import { isMeant } from './bare-figures/meant-figure.ts'
import { isOwnSum, sentenceAround, withoutQuotations } from './bare-figures/own-words.ts'
import { writtenFigures } from './bare-figures/written-figures.ts'
import { lookUp } from './looked-up.ts'

/** Fields that hold figures as plain text. */
const plainFields: readonly PropertyKey[] = ['title', 'summary', 'keyPoints']

function textsOf(file: ContentFile): LocatedText[] {
  if (!file.language) return []
  const fields = fieldTexts(file).filter(({ path }) => path[0] !== undefined && plainFields.includes(path[0]))
  const blocks = bodyTexts(file).filter(({ quoted }) => !quoted)
  return [...fields, ...blocks].map(({ text }) => text)
}

/**
 * figure-unknown: a figure that is written out is what the ledger says of it. It is held against the ledger's figures of the
 * same unit whose labels its sentence names, and contradicts them when no source has its number. A number that the ledger
 * has anywhere in this unit passes, and so do quotations and sums of our own: better to miss a mistake than to cry wolf.
 */
export function figureUnknown(content: Content): Finding[] {
  const ledger = ledgerFigures(content)
  return content.files.flatMap((file) =>
    textsOf(file).flatMap((text) => {
      const own = withoutQuotations(text.text)
      const figures = writtenFigures(own, text.language)
      if (figures.length === 0 || isOwnSum(text.text)) return []
      lookUp('figure-unknown', file)
      return figures.flatMap((figure) => {
        const sameUnit = figuresOfUnit(ledger, figure)
        if (sameUnit.some((one) => agrees(figure, one))) return []
        const sentence = sentenceAround(own, figure.index)
        // A figure that the same words give rightly is not meant a second time.
        const given = (one: LedgerFigure) => figures.some((other) => other !== figure && agrees(other, one))
        const meant = sameUnit.find(
          (one) => isMeant(figure, sentence, one, text.language, sameUnit.length === 1) && !given(one),
        )
        if (!meant) return []
        const { record, id } = meant
        const message = `says "${figure.words.replaceAll('\u00a0', ' ')}", but the ledger has ${printed(meant, text.language).replaceAll('\u00a0', ' ')} for "${record.label[text.language]}"; expected the same, or a statement of the source in the record "${id}"`
        return [findingAt(file, text.placeOf(figure.index), 'figure-unknown', message, 'warning')]
      })
    }),
  )
}
