import type { ReactNode } from 'react'
import type { Qualifier } from '@/lib/content/definitions/units.ts'
import type { Fact } from '@/lib/content/model.ts'
import { comparable, type Numbered, rangeDescription, statementText } from '@/lib/drawings/words/statement-range.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

const width = 320
const rowHeight = 40
/** Where the line of the value stands, and how far a bar reaches from it. */
const line = 190
const reach = 96

/** From where to where a bar goes, measured from the line; a dot has no length. */
const bars: Record<Qualifier, [from: number, to: number]> = {
  exactly: [0, 0],
  about: [-30, 30],
  almost: [-40, -5],
  'up-to': [-reach, 0],
  'more-than': [0, reach],
  'order-of': [-reach, reach],
}

interface Props {
  fact: Fact
  language: Language
  /** What stands below the caption, such as the table where the page has none. */
  children?: ReactNode
}

/**
 * How sources qualify one figure, as a picture: a dot for an exact statement, a bar for a range below, around or above the
 * value. Nothing where there is nothing to compare; the table beside it says the same in words.
 */
export function StatementRange({ fact, language, children }: Props) {
  const t = translator(language)
  const rows = comparable(fact)
  const first = rows[0]
  if (!first) return null
  const height = rows.length * rowHeight + 26
  return (
    <figure className="picture range">
      <svg viewBox={`0 0 ${width} ${height}`} role="img">
        <title>{t('range.title')}</title>
        <desc>{rangeDescription(fact, language)}</desc>
        <line className="axis" x1={line} x2={line} y1="22" y2={height} />
        <text x={line} y="14" textAnchor="middle">
          {statementText({ ...first, as: 'exactly' }, fact, language)}
        </text>
        {rows.map((row, index) => (
          <Row
            key={row.source.id + row.wording}
            statement={row}
            top={26 + index * rowHeight}
            name={row.source.name[language]}
          />
        ))}
      </svg>
      <figcaption>
        {t('range.caption')}
        {children}
      </figcaption>
    </figure>
  )
}

function Row({ statement: { as, plan }, top, name }: { statement: Numbered; top: number; name: string }) {
  const [from, to] = bars[as]
  const middle = top + rowHeight / 2
  return (
    <g className={plan ? 'plan' : undefined}>
      <text x="0" y={middle + 4}>
        {name}
      </text>
      {from === to ? (
        <circle cx={line} cy={middle} r="6" />
      ) : (
        <rect x={line + from} y={middle - 5} width={to - from} height="10" rx="5" />
      )}
    </g>
  )
}
