import type { Cell, WordTable } from '@/lib/drawings/words/picture-words.ts'

/** The figures behind a drawing; on a narrow screen each row becomes a short list. */
export function PictureTable({ headings, rows }: WordTable) {
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
              <span>{name && words(name)}</span>
            </th>
            {cells.map((cell, column) => (
              <td key={headings[column + 1]} data-label={headings[column + 1]}>
                <span>{words(cell)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function words({ text, href }: Cell) {
  return href ? <a href={href}>{text}</a> : text
}
