import type { Fact } from '@/lib/content/model.ts'
import { numberOf } from '@/lib/drawings/number-of.ts'
import { powerName, scaleTicks, sharedAmong, shareText } from '@/lib/drawings/shared-compute.ts'
import { stated } from '@/lib/drawings/words/picture-words.ts'
import { sharedComputeWords } from '@/lib/drawings/words/shared-compute.ts'
import { wrapWords } from '@/lib/drawings/wrap-words.ts'
import { Picture } from './picture.tsx'
import type { PictureContext } from './stated.tsx'
import { lineHeight, TextLines } from './text-lines.tsx'

interface Props {
  compute: Fact
  among: readonly Fact[]
  context: PictureContext
}

const left = 36
const right = 284
const mostLetters = 46
const room = 34

/** What each one would have of a computing power that is shared out: our own sum, on a scale of steps of a thousand. */
export function SharedCompute({ compute, among, context }: Props) {
  const { language } = context
  const total = { value: numberOf(compute) * 1e18, rounded: false }
  const shares = among.map((fact) => ({ fact, share: sharedAmong(compute, fact) }))
  const ticks = scaleTicks([total.value, ...shares.map(({ share }) => share.value)])
  const [least = 0, most = 0] = [ticks[0], ticks.at(-1)]
  const at = (power: number) => left + ((power - least) / (most - least || 1)) * (right - left)

  let top = 0
  const rows = [
    { value: total.value, text: stated(compute, language), label: compute.label[language] },
    ...shares.map(({ fact, share }) => ({
      value: share.value,
      text: shareText(share, language),
      label: `÷ ${stated(fact, language)}: ${fact.label[language]}`,
    })),
  ].map((row) => {
    const lines = [row.text, ...wrapWords(row.label, mostLetters)]
    const placed = { ...row, lines, top, line: top + lines.length * lineHeight + 12 }
    top = placed.line + room - lineHeight
    return placed
  })
  return (
    <Picture
      words={sharedComputeWords(compute, among, language)}
      width={320}
      height={top + lineHeight}
      context={context}
    >
      {rows.map(({ label, lines, value, top: begin, line }) => (
        <g key={label}>
          <TextLines lines={lines} x={0} y={begin + 13} bold={1} />
          <path
            className="axis"
            d={`M${left} ${line}H${right}${ticks.map((tick) => `M${at(tick)} ${line - 4}v8`).join('')}`}
          />
          <circle cx={Math.round(at(Math.log10(value)))} cy={line} r="6" />
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick} x={at(tick)} y={top + 6} textAnchor="middle">
          {powerName(tick, language)}
        </text>
      ))}
    </Picture>
  )
}
