import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { FigureValue } from './figure-value.tsx'

/** Every figure of the site by its label; each leads to what the sources say of it. */
export function FactsPage({ facts, language }: { facts: readonly Fact[]; language: Language }) {
  const t = translator(language)
  const other = otherLanguage(language)
  const sorted = [...facts].sort((a, b) => a.label[language].localeCompare(b.label[language], language))
  return (
    <PageShell language={language} section="facts" alternate={{ language: other, path: address(other, 'facts') }}>
      <div className="wrap plain">
        <PageHead title={t('section.facts')} standfirst={t('sectionIntro.facts')} />
        <dl className="figures">
          {sorted.map((fact) => (
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
      </div>
    </PageShell>
  )
}
