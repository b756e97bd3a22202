import type { ReactNode } from 'react'

interface Props {
  headings: readonly string[]
  /** The cells of each row; the first names it. */
  rows: readonly (readonly ReactNode[])[]
}

/** The figures behind a drawing; on a narrow screen each row becomes a short list. */
export function PictureTable({ headings, rows }: Props) {
  return (
    <table className="data">
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={row}>
            <th scope="row" data-label={headings[0]}>
              <span>{name}</span>
            </th>
            {cells.map((cell, column) => (
              <td key={headings[column + 1]} data-label={headings[column + 1]}>
                <span>{cell}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
