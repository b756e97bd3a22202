import type { Organisation } from '@/lib/content/model.ts'
import { countryName } from '@/lib/format/country.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  organisations: readonly Organisation[]
  language: Language
  /** What the table is called, for a screen reader. */
  label: string
}

/** Organisations with their layer, country and what they contribute; on a narrow screen each row becomes a short list. */
export function OrganisationTable({ organisations, language, label }: Props) {
  const t = translator(language)
  const [name, layer, does] = [t('organisation.name'), t('organisation.layer'), t('organisation.does')]
  return (
    <table className="data organisations" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{layer}</th>
          <th scope="col">{does}</th>
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <tr key={organisation.id}>
            <th scope="row" data-label={name}>
              <span>
                <a href={address(language, 'partners', organisation.id)}>{organisation.name[language]}</a>
                {organisation.country && ` (${countryName(organisation.country, language)})`}
              </span>
            </th>
            <td data-label={layer}>{organisation.layer ? t(`organisation.layers.${organisation.layer}`) : '–'}</td>
            <td data-label={does}>{organisation.description[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
