import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { FigureValue } from './figure-value.tsx'
import { StatementTable } from './statement-table.tsx'

/** One figure: the value that the site follows, what each source says side by side, and why they differ. */
export function FactPage({ fact, language }: { fact: Fact; language: Language }) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell
      language={language}
      section="facts"
      alternate={{ language: other, path: address(other, 'facts', fact.id) }}
    >
      <div className="wrap plain">
        <PageHead kicker={{ text: t('fact.all'), href: address(language, 'facts') }} title={fact.label[language]} />
        <p className="figure">
          <span className="value">
            <FigureValue fact={fact} statement={fact.preferred} language={language} />
          </span>
        </p>
        <section className="part prose">
          <h2>{t('fact.statements')}</h2>
          <StatementTable fact={fact} language={language} />
        </section>
        {fact.note && (
          <section className="part prose">
            <h2>{t('fact.note')}</h2>
            <p>{fact.note[language]}</p>
          </section>
        )}
      </div>
    </PageShell>
  )
}
