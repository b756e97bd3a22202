import { DataLinks } from '@/components/layout/data-links.tsx'
import { JumpList } from '@/components/layout/jump-list.tsx'
import { LinkList } from '@/components/layout/link-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import { Part } from '@/components/layout/part.tsx'
import { layers, parts } from '@/lib/content/definitions/records.ts'
import type { Organisation } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { OrganisationTable } from './organisation-table.tsx'

/** Every organisation of the site, by its part in the story and by the layer it works on. */
export function OrganisationsPage({
  organisations,
  language,
}: {
  organisations: readonly Organisation[]
  language: Language
}) {
  const t = translator(language)
  const other = otherLanguage(language)
  const groups = parts
    .map((part) => ({ part, members: organisations.filter((one) => one.part === part) }))
    .filter(({ members }) => members.length > 0)
  const byLayer = layers
    .map((layer) => ({ layer, members: organisations.filter((one) => one.layer === layer) }))
    .filter(({ members }) => members.length > 0)
  return (
    <PageShell language={language} section="partners" alternate={{ language: other, path: address(other, 'partners') }}>
      <div className="wrap plain records">
        <PageHead title={t('section.partners')} count={organisations.length} standfirst={t('sectionIntro.partners')} />
        <JumpList
          label={t('jump.parts')}
          entries={groups.map(({ part, members }) => ({
            anchor: part,
            text: t(`organisation.parts.${part}`),
            count: members.length,
          }))}
        />
        {groups.map(({ part, members }) => (
          <Part key={part} id={part} heading={t(`organisation.parts.${part}`)} count={members.length}>
            <p className="note">{t(`organisation.partIntro.${part}`)}</p>
            <OrganisationTable
              organisations={members}
              language={language}
              label={`${t('organisation.table')}: ${t(`organisation.parts.${part}`)}`}
            />
          </Part>
        ))}
        <Part heading={t('organisation.byLayer')}>
          <dl className="record">
            {byLayer.map(({ layer, members }) => (
              <div key={layer}>
                <dt>{t(`organisation.layers.${layer}`)}</dt>
                <dd>
                  <LinkList
                    links={members.map(({ id, name }) => ({
                      href: address(language, 'partners', id),
                      text: name[language],
                    }))}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </Part>
        <DataLinks set="organisations" language={language} />
      </div>
    </PageShell>
  )
}
