import { Count } from './count.tsx'

interface Props {
  title: string
  /** How many entries the page lists. */
  count?: number
  standfirst?: string
  /** A line above the title that leads one level up. */
  kicker?: { text: string; href: string }
}

/** Title and standfirst of a page that is no article. */
export function PageHead({ title, count, standfirst, kicker }: Props) {
  return (
    <header className="head">
      {kicker && (
        <p className="kicker">
          <a href={kicker.href}>{kicker.text}</a>
        </p>
      )}
      <h1>
        {title}
        <Count of={count} />
      </h1>
      {standfirst && <p className="stand">{standfirst}</p>}
    </header>
  )
}
