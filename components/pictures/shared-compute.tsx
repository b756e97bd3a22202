import type { Fact } from '@/lib/content/model.ts'
import { numberOf } from '@/lib/drawings/number-of.ts'
import { powerName, scaleTicks, sharedAmong, shareText } from '@/lib/drawings/shared-compute.ts'
import { wrapWords } from '@/lib/drawings/wrap-words.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { Picture } from './picture.tsx'
import { PictureTable } from './picture-table.tsx'
import { FactName, Marks, type PictureContext, stated } from './stated.tsx'
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
  const t = translator(language)
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
  const list = shares.map(({ fact, share }) => `${fact.label[language]}: ${shareText(share, language)}`).join('; ')
  return (
    <Picture
      title={t('picture.compute.title')}
      description={t('picture.compute.description', { compute: stated(compute, language), list })}
      caption={
        <>
          {t('picture.compute.caption')}
          <Marks sources={[compute, ...among].map(({ preferred }) => preferred.source)} context={context} />
        </>
      }
      table={
        <PictureTable
          headings={[t('picture.compute.among'), t('fact.value'), t('picture.compute.each')]}
          rows={shares.map(({ fact, share }) => [
            <FactName key="name" fact={fact} language={language} />,
            stated(fact, language),
            shareText(share, language),
          ])}
        />
      }
      width={320}
      height={top + lineHeight}
      language={language}
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
