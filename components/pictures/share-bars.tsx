import { numberOf } from '@/lib/drawings/number-of.ts'
import { stated } from '@/lib/drawings/words/picture-words.ts'
import { barLabel, type Change, shareBarsWords } from '@/lib/drawings/words/share-bars.ts'
import { Picture } from './picture.tsx'
import type { PictureContext } from './stated.tsx'

const rowHeight = 52
/** Where zero stands, and how far the longest bar reaches to either side. */
const zero = 160
const reach = 88

/** Changes as bars to either side of zero, all on one scale. */
export function ShareBars({ changes, context }: { changes: readonly Change[]; context: PictureContext }) {
  const { language } = context
  const most = Math.max(...changes.map(({ change }) => Math.abs(numberOf(change))))
  const height = changes.length * rowHeight + 4
  return (
    <Picture words={shareBarsWords(changes, language)} width={320} height={height} context={context}>
      {changes.map((one, index) => (
        <Bar
          key={one.change.id}
          label={barLabel(one, language)}
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
