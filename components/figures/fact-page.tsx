import { CitationFiles } from '@/components/article/citation-files.tsx'
import { TopicLinks } from '@/components/article/topic-links.tsx'
import { UsedIn } from '@/components/article/used-in.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { Fact } from '@/lib/content/model.ts'
import type { Uses } from '@/lib/content/uses.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { FactCitation } from './fact-citation.tsx'
import { FigureValue } from './figure-value.tsx'
import { FollowedStatement } from './followed-statement.tsx'
import { StatementRange } from './statement-range.tsx'
import { StatementTable } from './statement-table.tsx'

interface Props {
  fact: Fact
  uses: Uses
  language: Language
}

/** One figure: what each source says side by side, which one the site follows and why, how to cite it, where it is used. */
export function FactPage({ fact, uses, language }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell
      language={language}
      section="facts"
      alternate={{ language: other, path: address(other, 'facts', fact.id) }}
    >
      <div className="wrap plain records">
        <PageHead kicker={{ text: t('fact.all'), href: address(language, 'facts') }} title={fact.label[language]} />
        <div className="aside-last">
          <div>
            <p className="figure">
              <span className="value">
                <FigureValue fact={fact} statement={fact.preferred} language={language} />
              </span>
            </p>
            <section className="part prose">
              <h2>{t('fact.statements')}</h2>
              <StatementRange fact={fact} language={language} />
              <StatementTable fact={fact} language={language} />
            </section>
          </div>
          <div>
            <section className="part prose">
              <h2>{t('fact.followed')}</h2>
              <FollowedStatement fact={fact} language={language} />
              {fact.note && <p>{fact.note[language]}</p>}
            </section>
            <section className="part">
              <h2>{t('fact.cite')}</h2>
              <FactCitation fact={fact} language={language} />
              <CitationFiles path={address(language, 'facts', fact.id)} language={language} />
            </section>
          </div>
        </div>
        <UsedIn
          articles={uses.articles}
          terms={uses.terms}
          language={language}
          record={address(language, 'facts', fact.id)}
        />
        <TopicLinks topics={fact.topics} language={language} />
      </div>
    </PageShell>
  )
}
