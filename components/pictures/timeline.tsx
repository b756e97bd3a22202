import type { RecordedEvent } from '@/lib/content/model.ts'
import { spanOf, spread, timeScale } from '@/lib/drawings/time-scale.ts'
import { plannedOrWhen, timelineWords } from '@/lib/drawings/words/timeline.ts'
import { wrapWords } from '@/lib/drawings/wrap-words.ts'
import type { Language } from '@/lib/languages.ts'
import { EventMark } from './event-mark.tsx'
import { Picture } from './picture.tsx'
import type { PictureContext } from './stated.tsx'
import { lineHeight } from './text-lines.tsx'

/** Where the scale and the labels stand. */
const axis = 82
const monthStep = 30
const mostLetters = 31
const gap = 9

function labelOf(event: RecordedEvent, language: Language): string[] {
  return [plannedOrWhen(event, language), ...wrapWords(event.title[language], mostLetters)]
}

/** Events on a scale of months: a dot for a day, a bar where no more than the month or quarter is known, plans hollow. */
export function Timeline({ events, context }: { events: readonly RecordedEvent[]; context: PictureContext }) {
  const { language } = context
  const dated = events.flatMap((event) => (event.date ? [{ event, span: spanOf(event.date) }] : []))
  const scale = timeScale(
    dated.flatMap(({ event: { date } }) => date ?? []),
    monthStep,
    language,
  )
  const marks = dated.map(({ event, span: [from, to] }) => ({
    event,
    lines: labelOf(event, language),
    from: Math.round(scale.at(from)) + 8,
    to: Math.round(scale.at(to)) + 8,
  }))
  const tops = spread(
    marks.map(({ lines, from, to }) => ({
      at: Math.min(from + 6, (from + to) / 2) - 9,
      height: lines.length * lineHeight + gap,
    })),
  )
  let end = Math.max(
    scale.length + 8 + gap,
    ...marks.map(({ lines }, i) => (tops[i] ?? 0) + lines.length * lineHeight + gap),
  )
  const open = events
    .filter(({ date }) => !date)
    .map((event) => {
      const lines = labelOf(event, language)
      const top = end + 10
      end = top + lines.length * lineHeight + gap
      return { event, lines, top }
    })
  return (
    <Picture words={timelineWords(events, language)} width={320} height={end} context={context}>
      <path
        className="axis"
        d={`M${axis} 8v${scale.length}${scale.months.map(({ y }) => `M${axis - 4} ${y + 8}h8`).join('')}`}
      />
      {scale.months.map(({ y, text }) => (
        <text key={text} x={axis - 12} y={y + 8 + monthStep / 2 + 4} textAnchor="end">
          {text}
        </text>
      ))}
      {marks.map(({ event, lines, from, to }, index) => (
        <EventMark
          key={event.id}
          plan={event.plan}
          lines={lines}
          from={from}
          to={to}
          top={tops[index] ?? 0}
          axis={axis}
        />
      ))}
      {open.map(({ event, lines, top }) => (
        <EventMark key={event.id} plan={event.plan} lines={lines} from={top + 9} to={top + 9} top={top} axis={axis} />
      ))}
    </Picture>
  )
}
