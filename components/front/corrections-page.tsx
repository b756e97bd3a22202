import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import { Part } from '@/components/layout/part.tsx'
import type { CorrectionEntry } from '@/lib/content/corrections.ts'
import { formatDay } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { articleAddress } from './article-item.tsx'

/** Every change to a published text, newest first. */
export function CorrectionsPage({ entries, language }: { entries: readonly CorrectionEntry[]; language: Language }) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell
      language={language}
      section="corrections"
      alternate={{ language: other, path: address(other, 'corrections') }}
    >
      <div className="wrap plain">
        <PageHead title={t('section.corrections')} count={entries.length} standfirst={t('sectionIntro.corrections')} />
        {entries.length === 0 && <p>{t('correction.none')}</p>}
        {entries.length > 0 && (
          <ul className="entries">
            {entries.map(({ article, correction: { date, kind, text } }) => (
              <li key={article.id + date + text} className="entry">
                <p className="meta">
                  <b>{t(`correction.${kind}`)}</b> <time dateTime={date}>{formatDay(date, language)}</time>
                </p>
                <div>
                  <h2>
                    <a href={articleAddress(article)}>{article.title}</a>
                  </h2>
                  <p>{text}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
        <Part heading={t('lawful.corrections.heading')}>
          <p>
            {t('lawful.corrections.text')}{' '}
            <a href={`${address(language, 'principles')}#${t('lawful.corrections.anchor')}`}>
              {t('lawful.corrections.more')}
            </a>{' '}
            · <a href={address(language, 'reply')}>{t('section.reply')}</a>
          </p>
        </Part>
      </div>
    </PageShell>
  )
}
