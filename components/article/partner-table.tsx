import { SourceMark } from '@/components/sources/source-mark.tsx'
import type { PartnerTableData, Source } from '@/lib/content/model.ts'
import { countryName } from '@/lib/format/country.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  table: PartnerTableData
  language: Language
  /** The table's number on this page, from 1. */
  tableNumber: number
  /** The number of a source on this page, by its id. */
  sourceNumber: (id: string) => number | undefined
}

/** Who provides which component; on a narrow screen each row becomes a short list. */
export function PartnerTable({ table, language, tableNumber, sourceNumber }: Props) {
  const t = translator(language)
  const headings = [t('partners.component'), t('partners.partner'), t('partners.task')] as const
  const sources = [...new Map(table.rows.map(({ source }) => [source.id, source])).values()]
  return (
    <table className="data">
      <caption>
        {t('partners.caption', { number: tableNumber, name: table.of.name[language] })}{' '}
        {sources.map((source) => (
          <TableSource key={source.id} source={source} language={language} number={sourceNumber(source.id)} />
        ))}
      </caption>
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
        {table.rows.map(({ component, organisation, task }) => (
          <tr key={`${component.de} ${organisation.id}`}>
            <th scope="row" data-label={headings[0]}>
              {component[language]}
            </th>
            <td data-label={headings[1]}>
              <span>
                <a href={address(language, 'partners', organisation.id)}>{organisation.name[language]}</a>
                {organisation.country && ` (${countryName(organisation.country, language)})`}
              </span>
            </td>
            <td data-label={headings[2]}>
              <span>{task[language]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TableSource({ source, language, number }: { source: Source; language: Language; number?: number }) {
  if (number === undefined) return <SourceMark source={source} language={language} />
  return (
    <span>
      {translator(language)('source.label')}: {source.name[language]}{' '}
      <SourceMark source={source} language={language} number={number} />
    </span>
  )
}
