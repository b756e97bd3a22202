import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { Source } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { SourceDate } from './source-date.tsx'

interface Props {
  sources: readonly Source[]
  language: Language
  /** Whether they are too many to be described here; each is on its own page. */
  inShort: boolean
}

/** Every source of the site, with what is known of it. */
export function SourcesPage({ sources, language, inShort }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell language={language} section="sources" alternate={{ language: other, path: address(other, 'sources') }}>
      <div className="wrap plain">
        <PageHead title={t('section.sources')} count={sources.length} standfirst={t('sectionIntro.sources')} />
        <ul className="entries">
          {sources.map((source) => (
            <li key={source.id} className="entry">
              <p className="meta">
                <b>{t(`source.kinds.${source.kind}`)}</b> <SourceDate source={source} language={language} />
              </p>
              <div>
                <h2>
                  <a href={address(language, 'sources', source.id)}>{source.name[language]}</a>
                </h2>
                <p className="note">
                  <cite lang={source.language}>{source.title}</cite>. {t('source.publisher')}:{' '}
                  {source.publisher[language]}
                </p>
                {!inShort && <p>{source.description[language]}</p>}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  )
}
