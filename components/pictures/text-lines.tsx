interface Props {
  lines: readonly string[]
  x: number
  /** The base line of the first line. */
  y: number
  /** How many of the first lines are set bold. */
  bold?: number
}

/** How far lines of text in a picture stand apart. */
export const lineHeight = 16

/** Lines of text in a drawing, because SVG breaks none. */
export function TextLines({ lines, x, y, bold = 0 }: Props) {
  return (
    <text x={x} y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * lineHeight} className={index < bold ? 'strong' : undefined}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
