import type { ReactNode } from 'react'
import type { Source } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { SourceDate } from './source-date.tsx'

/** The bibliographic details of a source. */
export function SourceRecord({ source, language }: { source: Source; language: Language }) {
  const t = translator(language)
  return (
    <dl className="record">
      <Detail term={t('source.titled')}>
        <cite lang={source.language}>{source.title}</cite>
      </Detail>
      <Detail term={t('source.publisher')}>{source.publisher[language]}</Detail>
      <Detail term={t('source.kind')}>{t(`source.kinds.${source.kind}`)}</Detail>
      <Detail term={t('source.date')}>
        <SourceDate source={source} language={language} />
      </Detail>
      <Detail term={t('source.language')}>{t(`languageName.${source.language}`)}</Detail>
      {source.url && (
        <Detail term={t('source.address')}>
          <a href={source.url} hrefLang={source.language}>
            {source.url}
          </a>
        </Detail>
      )}
    </dl>
  )
}

function Detail({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
