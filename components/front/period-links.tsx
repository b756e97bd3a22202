import { Count } from '@/components/layout/count.tsx'
import { Part } from '@/components/layout/part.tsx'
import type { DividedList, Period } from '@/lib/content/article-periods.ts'
import { formatPeriod } from '@/lib/format/period.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { periodAddress } from '@/lib/routes.ts'

interface Props {
  /** The address of the list. */
  list: string
  by: Period
  periods: DividedList['periods']
  language: Language
}

/** The periods of a list that one page cannot show, months with a line for each year; nothing where it can. */
export function PeriodLinks({ list, by, periods, language }: Props) {
  if (periods.length === 0) return null
  const yearOf = (period: string) => (by === 'year' ? '' : period.slice(0, '2026'.length))
  const lines = [...new Set(periods.map(({ period }) => yearOf(period)))]
  return (
    <Part heading={translator(language)(`periods.${by}.heading`)}>
      {lines.map((year) => (
        <ul key={year} className="links">
          {periods
            .filter(({ period }) => yearOf(period) === year)
            .map(({ period, count }) => (
              <li key={period}>
                <a href={periodAddress(list, period)}>{formatPeriod(period, language)}</a>
                <Count of={count} />
              </li>
            ))}
        </ul>
      ))}
    </Part>
  )
}
