import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { TopicWithContents } from '@/lib/content/topics.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** Every topic, with how much belongs to it. */
export function TopicsPage({ topics, language }: { topics: readonly TopicWithContents[]; language: Language }) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell language={language} section="topics" alternate={{ language: other, path: address(other, 'topics') }}>
      <div className="wrap plain">
        <PageHead title={t('section.topics')} count={topics.length} standfirst={t('sectionIntro.topics')} />
        <ul className="entries">
          {topics.map(({ topic, articles, facts, terms }) => (
            <li key={topic.id} className="entry">
              <p className="meta">
                <span>{t('count.articles', { count: articles.length })}</span>
                {facts.length > 0 && <span>{t('count.facts', { count: facts.length })}</span>}
                {terms.length > 0 && <span>{t('count.terms', { count: terms.length })}</span>}
              </p>
              <div>
                <h2>
                  <a href={address(language, 'topics', topic.slug[language])}>{topic.name[language]}</a>
                </h2>
                <p>{topic.description[language]}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  )
}
