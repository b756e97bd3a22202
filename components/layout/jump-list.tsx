import { Count } from './count.tsx'

interface Props {
  /** What the list is ordered by, for a screen reader. */
  label: string
  /** The anchors of a page, each with the number of entries there. */
  entries: readonly { anchor: string; text: string; count?: number }[]
}

/** Links to the parts of a long page. */
export function JumpList({ label, entries }: Props) {
  return (
    <nav className="jump" aria-label={label}>
      <ul>
        {entries.map(({ anchor, text, count }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              {text}
              <Count of={count} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
