import { Count } from '@/components/layout/count.tsx'
import { Part } from '@/components/layout/part.tsx'
import type { DividedList } from '@/lib/content/article-months.ts'
import { formatDate } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { monthAddress } from '@/lib/routes.ts'

interface Props {
  /** The address of the list. */
  list: string
  months: DividedList['months']
  language: Language
}

/** The months of a list that one page cannot show, a line for each year; nothing where it can. */
export function MonthLinks({ list, months, language }: Props) {
  if (months.length === 0) return null
  const years = [...new Set(months.map(({ month }) => month.slice(0, '2026'.length)))]
  return (
    <Part heading={translator(language)('months.heading')}>
      {years.map((year) => (
        <ul key={year} className="links">
          {months
            .filter(({ month }) => month.startsWith(year))
            .map(({ month, count }) => (
              <li key={month}>
                <a href={monthAddress(list, month)}>{formatDate(month, { language, style: 'prose' })}</a>
                <Count of={count} />
              </li>
            ))}
        </ul>
      ))}
    </Part>
  )
}
