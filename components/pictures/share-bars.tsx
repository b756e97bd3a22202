import type { Fact } from '@/lib/content/model.ts'
import { numberOf } from '@/lib/drawings/number-of.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { Picture } from './picture.tsx'
import { PictureTable } from './picture-table.tsx'
import { FactName, Marks, type PictureContext, stated } from './stated.tsx'

/** A change in percent, whose it is, and the price it led to. */
export interface Change {
  name: string
  change: Fact
  price?: Fact
}

const rowHeight = 52
/** Where zero stands, and how far the longest bar reaches to either side. */
const zero = 160
const reach = 88

/** Changes as bars to either side of zero, all on one scale. */
export function ShareBars({ changes, context }: { changes: readonly Change[]; context: PictureContext }) {
  const { language } = context
  const t = translator(language)
  const most = Math.max(...changes.map(({ change }) => Math.abs(numberOf(change))))
  const label = ({ name, price }: Change) => (price ? `${name}, ${stated(price, language)}` : name)
  const list = changes.map((one) => `${label(one)}: ${stated(one.change, language)}`).join('; ')
  const facts = changes.flatMap(({ change, price }) => [change, ...(price ? [price] : [])])
  const height = changes.length * rowHeight + 4
  return (
    <Picture
      title={t('picture.bars.title')}
      description={t('picture.bars.description', { list })}
      caption={
        <>
          {t('picture.bars.caption')}
          <Marks sources={facts.map(({ preferred }) => preferred.source)} context={context} />
        </>
      }
      table={
        <PictureTable
          headings={[t('picture.what'), t('fact.value'), t('fact.source')]}
          rows={facts.map((fact) => [
            <FactName key="name" fact={fact} language={language} />,
            stated(fact, language),
            fact.preferred.source.name[language],
          ])}
        />
      }
      width={320}
      height={height}
      language={language}
    >
      {changes.map((one, index) => (
        <Bar
          key={one.change.id}
          label={label(one)}
          value={stated(one.change, language)}
          length={most > 0 ? (numberOf(one.change) / most) * reach : 0}
          top={index * rowHeight}
        />
      ))}
    </Picture>
  )
}

function Bar({ label, value, length, top }: { label: string; value: string; length: number; top: number }) {
  const falls = length < 0
  return (
    <g>
      <text x="0" y={top + 14}>
        {label}
      </text>
      <rect x={falls ? zero + length : zero} y={top + 23} width={Math.abs(length)} height="16" />
      <text x={zero + length + (falls ? -6 : 6)} y={top + 36} textAnchor={falls ? 'end' : undefined} className="strong">
        {value}
      </text>
      <path className="axis" d={`M${zero} ${top + 19}v24`} />
    </g>
  )
}
