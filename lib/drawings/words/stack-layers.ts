import { layers } from '../../content/definitions/records.ts'
import type { PartnerRow, PartnerTableData } from '../../content/model.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { address } from '../../routes.ts'
import type { PictureWords } from './picture-words.ts'

/** From the ground up; what belongs to no layer lies on top. */
export function fromBelow(rows: readonly PartnerRow[]): PartnerRow[] {
  const height = ({ organisation: { layer } }: PartnerRow) => (layer ? layers.indexOf(layer) : layers.length)
  return rows.toSorted((a, b) => height(a) - height(b))
}

function layerOf({ organisation: { layer }, component }: PartnerRow, language: Language): string {
  return layer ? translator(language)(`organisation.layers.${layer}`) : component[language]
}

/** The words of the layers of an undertaking, drawn as a stack. */
export function stackLayersWords(table: PartnerTableData, language: Language): PictureWords {
  const t = translator(language)
  const rows = fromBelow(table.rows)
  const list = rows.map((row) => `${layerOf(row, language)}: ${row.organisation.name[language]}`).join('; ')
  return {
    title: t('picture.stack.title', { name: table.of.name[language] }),
    description: t('picture.stack.description', { list }),
    caption: t('picture.stack.caption'),
    sources: rows.map(({ source }) => source),
    table: {
      headings: [t('organisation.layer'), t('partners.partner'), t('partners.task')],
      rows: rows
        .toReversed()
        .map((row) => [
          { text: layerOf(row, language) },
          { text: row.organisation.name[language], href: address(language, 'partners', row.organisation.id) },
          { text: row.task[language] },
        ]),
    },
  }
}
