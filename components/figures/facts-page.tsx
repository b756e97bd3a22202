import { Count } from '@/components/layout/count.tsx'
import { DataLinks } from '@/components/layout/data-links.tsx'
import { JumpList } from '@/components/layout/jump-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { FactGroup } from '@/lib/content/facts.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { FactSelections } from './fact-selections.tsx'
import { FigureValue } from './figure-value.tsx'

/** Every figure of the site by subject; a subject can be folded away, and three selections cut across them. */
export function FactsPage({ groups, language }: { groups: readonly FactGroup[]; language: Language }) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell language={language} section="facts" alternate={{ language: other, path: address(other, 'facts') }}>
      <div className="wrap plain records">
        <PageHead
          title={t('section.facts')}
          count={groups.reduce((sum, { facts }) => sum + facts.length, 0)}
          standfirst={t('sectionIntro.facts')}
        />
        <JumpList
          label={t('jump.subjects')}
          entries={groups.map(({ topic, facts }) => ({
            anchor: topic.id,
            text: topic.name[language],
            count: facts.length,
          }))}
        />
        <FactSelections facts={groups.flatMap(({ facts }) => facts)} language={language} />
        {groups.map(({ topic, facts }) => (
          <details key={topic.id} id={topic.id} className="part fold" open>
            <summary>
              <h2>
                {topic.name[language]}
                <Count of={facts.length} />
              </h2>
            </summary>
            <dl className="figures">
              {facts.map((fact) => (
                <div key={fact.id} className="figure">
                  <dt>
                    <a href={address(language, 'facts', fact.id)}>{fact.label[language]}</a>
                  </dt>
                  <dd className="value">
                    <FigureValue fact={fact} statement={fact.preferred} language={language} />
                  </dd>
                  {fact.differs && <dd className="origin">{t('fact.differs')}</dd>}
                </div>
              ))}
            </dl>
            <p className="note">
              <a href={address(language, 'topics', topic.slug[language])}>
                {t('fact.moreOn', { topic: topic.name[language] })}
              </a>
            </p>
          </details>
        ))}
        <DataLinks set="facts" language={language} />
      </div>
    </PageShell>
  )
}
