import { hasUnicode } from './terminal.ts'

/**
 * Rows as lines of a table for the terminal: columns as wide as their longest cell, numbers to the right.
 *
 * @param head the names of the columns
 */
export function textTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => String(row[column] ?? '').length)),
  )
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  const rule = hasUnicode(process.stdout) ? '─' : '-'
  const ruled = widths.map((width) => rule.repeat(width)).join('  ')
  return [line(head), ruled, ...rows.map(line)].map((one) => `  ${one}`).join('\n')
}
