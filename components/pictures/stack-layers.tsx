import type { PartnerRow, PartnerTableData } from '@/lib/content/model.ts'
import { fromBelow, stackLayersWords } from '@/lib/drawings/words/stack-layers.ts'
import { countryName } from '@/lib/format/country.ts'
import type { Language } from '@/lib/languages.ts'
import { Picture } from './picture.tsx'
import type { PictureContext } from './stated.tsx'

const bandHeight = 50
const bandStep = 54

/** The layers of an undertaking, drawn as a stack: the building at the bottom, the software on top, who provides which. */
export function StackLayers({ table, context }: { table: PartnerTableData; context: PictureContext }) {
  const { language } = context
  const rows = fromBelow(table.rows)
  return (
    <Picture words={stackLayersWords(table, language)} width={320} height={rows.length * bandStep} context={context}>
      {rows.toReversed().map((row, index) => (
        <Band key={row.component.de} row={row} top={index * bandStep + 2} language={language} />
      ))}
    </Picture>
  )
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
