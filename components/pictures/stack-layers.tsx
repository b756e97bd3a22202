import { layers } from '@/lib/content/definitions/records.ts'
import type { PartnerRow, PartnerTableData } from '@/lib/content/model.ts'
import { countryName } from '@/lib/format/country.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { Picture } from './picture.tsx'
import { PictureTable } from './picture-table.tsx'
import { Marks, type PictureContext } from './stated.tsx'

const bandHeight = 50
const bandStep = 54

/** From the ground up; what belongs to no layer lies on top. */
function fromBelow(rows: readonly PartnerRow[]): PartnerRow[] {
  const height = ({ organisation: { layer } }: PartnerRow) => (layer ? layers.indexOf(layer) : layers.length)
  return rows.toSorted((a, b) => height(a) - height(b))
}

/** The layers of an undertaking, drawn as a stack: the building at the bottom, the software on top, who provides which. */
export function StackLayers({ table, context }: { table: PartnerTableData; context: PictureContext }) {
  const { language } = context
  const t = translator(language)
  const rows = fromBelow(table.rows)
  const name = table.of.name[language]
  const list = rows.map((row) => `${layerOf(row, language)}: ${row.organisation.name[language]}`).join('; ')
  return (
    <Picture
      title={t('picture.stack.title', { name })}
      description={t('picture.stack.description', { list })}
      caption={
        <>
          {t('picture.stack.caption')}
          <Marks sources={rows.map(({ source }) => source)} context={context} />
        </>
      }
      table={
        <PictureTable
          headings={[t('organisation.layer'), t('partners.partner'), t('partners.task')]}
          rows={rows.toReversed().map((row) => [
            layerOf(row, language),
            <a key="partner" href={address(language, 'partners', row.organisation.id)}>
              {row.organisation.name[language]}
            </a>,
            row.task[language],
          ])}
        />
      }
      width={320}
      height={rows.length * bandStep}
      language={language}
    >
      {rows.toReversed().map((row, index) => (
        <Band key={row.component.de} row={row} top={index * bandStep + 2} language={language} />
      ))}
    </Picture>
  )
}

function layerOf({ organisation: { layer }, component }: PartnerRow, language: Language): string {
  return layer ? translator(language)(`organisation.layers.${layer}`) : component[language]
}

function Band({ row, top, language }: { row: PartnerRow; top: number; language: Language }) {
  const { organisation, component } = row
  return (
    <g>
      <rect className="band" x="1" y={top} width="318" height={bandHeight} />
      <rect x="1" y={top} width="5" height={bandHeight} />
      <text x="16" y={top + 20} className="strong">
        {organisation.name[language]}
      </text>
      <text x="308" y={top + 20} textAnchor="end">
        {organisation.country && countryName(organisation.country, language)}
      </text>
      <text x="16" y={top + 38}>
        {component[language]}
      </text>
    </g>
  )
}
