import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { bodyTexts } from '../content/text/body-texts.ts'
import { agrees, figuresOfUnit, ledgerFigures } from './bare-figures/ledger.ts'
import { isOwnSum, isQuotedNumber, withoutQuotations } from './bare-figures/own-words.ts'
import { writtenFigures } from './bare-figures/written-figures.ts'
import { lookUp } from './looked-up.ts'

/**
 * bare-figure: numbers with a unit in running text come from the ledger. Left alone: years, dates, ordinals and plain
 * numbers, headings, tables, quotations and numbers that a paragraph quotes, and paragraphs that say that they hold a sum of
 * our own. Title, summary and key points are plain texts that cannot hold `<Fact>`; figure-unknown looks at those.
 */
export function bareFigure(content: Content): Finding[] {
  const ledger = ledgerFigures(content)
  return content.files.flatMap((file) =>
    bodyTexts(file)
      .filter(({ role, quoted }) => role === 'paragraph' && !quoted)
      .flatMap(({ text }) =>
        writtenFigures(withoutQuotations(text.text), text.language).flatMap((figure) => {
          if (isOwnSum(text.text) || isQuotedNumber(text.text, figure.words)) return []
          lookUp('bare-figure', file)
          const known = figuresOfUnit(ledger, figure).find((one) => agrees(figure, one))
          const expected = known
            ? `<Fact id="${known.id}" />`
            : '<Fact id="…" /> from the ledger, or the words that mark a sum of our own ("nach unserer Rechnung", "by our sum")'
          const message = `has the bare figure "${figure.words.replaceAll('\u00a0', ' ')}"; expected ${expected}, so that readers see its source`
          return [findingAt(file, text.placeOf(figure.index), 'bare-figure', message, 'warning')]
        }),
      ),
  )
}
