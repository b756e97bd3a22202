import type { ReactNode } from 'react'
import type { Qualifier } from '@/lib/content/definitions/units.ts'
import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
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

type Numbered = FactStatement & { value: number }

/** The statements that name a number, where all name the same and differ in how sure they are of it. */
function comparable({ statements }: Fact): Numbered[] {
  const numbered = statements.filter((one): one is Numbered => typeof one.value === 'number')
  const values = new Set(numbered.map(({ value }) => value))
  const qualifiers = new Set(numbered.map(({ as }) => as))
  return values.size === 1 && qualifiers.size > 1 ? numbered : []
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
  const text = (statement: FactStatement) =>
    figureText(figureParts({ ...statement, unit: fact.unit }, { language, style: 'short' }))
  const height = rows.length * rowHeight + 26
  const words = (row: Numbered) =>
    `${row.source.name[language]}: ${text(row)}${row.plan ? ` (${t('factBox.plan')})` : ''}`
  const statements = rows.map(words).join('; ')
  return (
    <figure className="picture range">
      <svg viewBox={`0 0 ${width} ${height}`} role="img">
        <title>{t('range.title')}</title>
        <desc>{t('range.description', { statements })}</desc>
        <line className="axis" x1={line} x2={line} y1="22" y2={height} />
        <text x={line} y="14" textAnchor="middle">
          {text({ ...first, as: 'exactly' })}
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
