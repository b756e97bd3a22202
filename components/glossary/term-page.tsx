import { ArticleBody } from '@/components/article/article-body.tsx'
import { ProductionNote } from '@/components/article/production-note.tsx'
import { TopicLinks } from '@/components/article/topic-links.tsx'
import { TranslationNotice } from '@/components/article/translation-notice.tsx'
import { UsedIn } from '@/components/article/used-in.tsx'
import { FactBox } from '@/components/figures/fact-box.tsx'
import { LinkList } from '@/components/layout/link-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import { Part } from '@/components/layout/part.tsx'
import { SourceList } from '@/components/sources/source-list.tsx'
import type { Term } from '@/lib/content/model.ts'
import { numbering } from '@/lib/content/numbered-sources.ts'
import type { Uses } from '@/lib/content/uses.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { address } from '@/lib/routes.ts'

/** One entry of the glossary, with its figures, the articles that use it and its sources. */
export function TermPage({ term, uses }: { term: Term; uses: Uses }) {
  const { language, slug, counterpart, body, sources, facts, organisations, also } = term
  const t = translator(language)
  return (
    <PageShell
      language={language}
      section="glossary"
      alternate={
        counterpart && {
          language: counterpart.language,
          path: address(counterpart.language, 'glossary', counterpart.slug),
        }
      }
    >
      <article className="wrap plain records">
        <PageHead
          kicker={{ text: t('section.glossary'), href: address(language, 'glossary') }}
          title={term.title}
          standfirst={term.summary}
        />
        <p className="note sort">
          {t(`term.kinds.${term.kind}`)}
          {also.length > 0 && ` · ${t('term.also')}: ${also.join(', ')}`}
        </p>
        <div className="beside">
          <div className="prose">
            {term.behind && counterpart && (
              <TranslationNotice
                original={{
                  language: counterpart.language,
                  path: address(counterpart.language, 'glossary', counterpart.slug),
                }}
                language={language}
              />
            )}
            <ArticleBody body={body} language={language} sources={sources} />
          </div>
          {facts.length > 0 && (
            <FactBox
              figures={facts.map((fact) => ({ fact, statement: fact.preferred }))}
              language={language}
              title={t('term.facts')}
              sourceNumber={numbering(sources)}
            />
          )}
        </div>
        {organisations.length > 0 && (
          <Part heading={t('term.organisations')}>
            <LinkList
              links={organisations.map(({ id, name }) => ({
                href: address(language, 'partners', id),
                text: name[language],
              }))}
            />
          </Part>
        )}
        <UsedIn
          {...uses}
          language={language}
          // Only an entry in both languages has pages of years (`lib/content/growing-lists.ts`).
          {...(counterpart && { record: address(language, 'glossary', slug) })}
        />
        <TopicLinks topics={term.topics} language={language} />
        <footer>
          <SourceList sources={sources} language={language} />
          <ProductionNote {...term} />
        </footer>
      </article>
    </PageShell>
  )
}
