import { QuoteBlock } from '@/components/article/quote-block.tsx'
import { UsedIn } from '@/components/article/used-in.tsx'
import { JumpList } from '@/components/layout/jump-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import { Part } from '@/components/layout/part.tsx'
import type { SourceWithUses } from '@/lib/content/sources.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { SourceEvents } from './source-events.tsx'
import { SourceOrganisations } from './source-organisations.tsx'
import { SourceRecord } from './source-record.tsx'
import { SourceStatements } from './source-statements.tsx'

/** One source: what it is, and all that the site takes from it. */
export function SourcePage({ found, language }: { found: SourceWithUses; language: Language }) {
  const { source, facts, quotes, organisations, events, articles, terms } = found
  const t = translator(language)
  const other = otherLanguage(language)
  const lists = [
    { anchor: 'facts', text: t('use.facts'), count: facts.length },
    { anchor: 'quotes', text: t('use.quotes'), count: quotes.length },
    { anchor: 'organisations', text: t('use.organisations'), count: organisations.length },
    { anchor: 'events', text: t('use.events'), count: events.length },
  ].filter(({ count }) => count > 0)
  return (
    <PageShell
      language={language}
      section="sources"
      alternate={{ language: other, path: address(other, 'sources', source.id) }}
    >
      <div className="wrap plain records">
        <PageHead
          kicker={{ text: t('source.all'), href: address(language, 'sources') }}
          title={source.name[language]}
        />
        <div className="aside-first">
          <SourceRecord source={source} language={language} />
          <div>
            <p className="mb-gap">{source.description[language]}</p>
            {lists.length > 0 && <JumpList label={t('source.contents')} entries={lists} />}
            {facts.length > 0 && (
              <Part id="facts" heading={t('source.facts')} count={facts.length}>
                <SourceStatements source={source} facts={facts} language={language} />
              </Part>
            )}
            {quotes.length > 0 && (
              <Part id="quotes" heading={t('source.quotes')} count={quotes.length}>
                <div className="quotes">
                  {quotes.map((quote) => (
                    <QuoteBlock key={quote.id} quote={quote} language={language} number={null} />
                  ))}
                </div>
              </Part>
            )}
            {organisations.length > 0 && (
              <Part id="organisations" heading={t('source.organisations')} count={organisations.length}>
                <SourceOrganisations source={source} organisations={organisations} language={language} />
              </Part>
            )}
            {events.length > 0 && (
              <Part id="events" heading={t('source.events')} count={events.length}>
                <SourceEvents source={source} events={events} language={language} />
              </Part>
            )}
            <UsedIn
              articles={articles}
              terms={terms}
              language={language}
              record={address(language, 'sources', source.id)}
            />
          </div>
        </div>
      </div>
    </PageShell>
  )
}
