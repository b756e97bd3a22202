import { FactRow } from '@/components/figures/fact-row.tsx'
import { ArticleList } from '@/components/front/article-list.tsx'
import { PeriodLinks } from '@/components/front/period-links.tsx'
import { TermList } from '@/components/glossary/term-list.tsx'
import { FeedLinks } from '@/components/layout/feed-links.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import { Part } from '@/components/layout/part.tsx'
import type { DividedList } from '@/lib/content/article-periods.ts'
import type { TopicWithContents } from '@/lib/content/topics.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  found: Omit<TopicWithContents, 'articles'>
  articles: DividedList
  language: Language
}

/** The articles, figures and terms of a topic. */
export function TopicPage({ found: { topic, facts, terms }, articles, language }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell
      language={language}
      section="topics"
      alternate={{ language: other, path: address(other, 'topics', topic.slug[other]) }}
    >
      <div className="wrap plain records">
        <PageHead
          kicker={{ text: t('topic.all'), href: address(language, 'topics') }}
          title={topic.name[language]}
          standfirst={topic.description[language]}
        />
        <Part heading={t('topic.articles')} count={articles.count}>
          <ArticleList articles={articles.shown} language={language} level={3} />
        </Part>
        <PeriodLinks
          list={address(language, 'topics', topic.slug[language])}
          by="month"
          periods={articles.periods}
          language={language}
        />
        {facts.length > 0 && (
          <Part heading={t('topic.facts')} count={facts.length}>
            <dl className="figures">
              {facts.map((fact) => (
                <FactRow key={fact.id} fact={fact} language={language} />
              ))}
            </dl>
          </Part>
        )}
        {terms.length > 0 && (
          <Part heading={t('topic.terms')} count={terms.length}>
            <TermList terms={terms} language={language} />
          </Part>
        )}
        <Part heading={t('feed.ofTopic')}>
          <FeedLinks language={language} topic={topic.slug[language]} />
        </Part>
      </div>
    </PageShell>
  )
}
