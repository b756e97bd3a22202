import type { Organisation } from '@/lib/content/model.ts'
import { countryName } from '@/lib/format/country.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** Part, layer, country and components of an organisation. */
export function OrganisationRecord({ organisation, language }: { organisation: Organisation; language: Language }) {
  const t = translator(language)
  const { part, layer, country, roles = [] } = organisation
  return (
    <dl className="record">
      <div>
        <dt>{t('organisation.part')}</dt>
        <dd>
          <a href={`${address(language, 'partners')}#${part}`}>{t(`organisation.parts.${part}`)}</a>
        </dd>
      </div>
      {layer && (
        <div>
          <dt>{t('organisation.layer')}</dt>
          <dd>{t(`organisation.layers.${layer}`)}</dd>
        </div>
      )}
      {country && (
        <div>
          <dt>{t('organisation.country')}</dt>
          <dd>{countryName(country, language)}</dd>
        </div>
      )}
      {roles.map(({ component, task }) => (
        <div key={component.de}>
          <dt>{component[language]}</dt>
          <dd>{task[language]}</dd>
        </div>
      ))}
    </dl>
  )
}
