import { TextLines } from './text-lines.tsx'

interface Props {
  plan: boolean
  lines: readonly string[]
  /** Where the event begins and ends on the scale; the same for a day. */
  from: number
  to: number
  /** The upper edge of its label. */
  top: number
  /** Where the scale stands. */
  axis: number
}

/** An event on a scale of time, joined with its label. */
export function EventMark({ plan, lines, from, to, top, axis }: Props) {
  const middle = Math.min(from + 6, (from + to) / 2)
  return (
    <g className={plan ? 'plan' : undefined}>
      <path className="borders" d={`M${axis + 8} ${middle}L${axis + 19} ${top + 9}`} />
      {from === to ? (
        <circle cx={axis} cy={from} r="5.5" />
      ) : (
        <rect x={axis - 8} y={from + 1} width="16" height={to - from - 2} rx="3" />
      )}
      <TextLines lines={lines} x={axis + 22} y={top + 13} bold={1} />
    </g>
  )
}
