import type { Article } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { address, bilingualAddress, sectionOfKind } from '@/lib/routes.ts'
import { site } from '@/lib/site.ts'
import { Moment } from './moment.tsx'

/** Section, headline, standfirst and byline of an article. */
export function ArticleHeader({ article }: { article: Article }) {
  const { language, kind, slug, counterpart, title, summary, published, updated, minutes, draft } = article
  const t = translator(language)
  const section = sectionOfKind(kind)
  return (
    <header className="head">
      <p className="kicker">
        <a href={address(language, section)}>{t(`section.${section}`)}</a>
        {draft && (
          <>
            {' '}
            <span className="missing">{t('article.draft')}</span>
          </>
        )}
      </p>
      <h1>{title}</h1>
      <p className="stand">{summary}</p>
      <ul className="byline">
        <li>
          <b>{site.desk[language]}</b>
        </li>
        <li>
          <span className="sr-only">{t('article.published')}: </span>
          <Moment moment={published} language={language} />
        </li>
        {updated && (
          <li>
            {t('article.updated')}: <Moment moment={updated} language={language} />
          </li>
        )}
        <li>
          <span className="sr-only">{t('article.readingTime')}: </span>
          {t('article.minutes', { count: minutes })}
        </li>
        {counterpart && (
          <li>
            <a
              href={address(counterpart.language, section, counterpart.slug)}
              hrefLang={counterpart.language}
              lang={counterpart.language}
            >
              {translator(counterpart.language)('language.read')}
            </a>
          </li>
        )}
        {counterpart && (
          <li>
            <a href={bilingualAddress(language, section, slug)}>{t('reading.bilingual')}</a>
          </li>
        )}
      </ul>
    </header>
  )
}
