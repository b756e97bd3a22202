import type { Source } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { SourceDate } from './source-date.tsx'
import { sourceAnchor } from './source-mark.tsx'

/** The numbered sources of a page, each where the marks in the text lead. */
export function SourceList({ sources, language }: { sources: readonly Source[]; language: Language }) {
  const t = translator(language)
  return (
    <section className="sources">
      <h2>{t('source.heading')}</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id} id={sourceAnchor(index + 1)}>
            <a href={address(language, 'sources', source.id)}>{source.name[language]}</a>:{' '}
            <cite lang={source.language}>{source.title}</cite>. {t('source.publisher')}: {source.publisher[language]}.{' '}
            <SourceDate source={source} language={language} />
            {source.url && (
              <>
                {' '}
                <a href={source.url} hrefLang={source.language}>
                  {t('source.original')}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
