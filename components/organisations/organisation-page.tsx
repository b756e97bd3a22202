import { QuoteBlock } from '@/components/article/quote-block.tsx'
import { UsedIn } from '@/components/article/used-in.tsx'
import { FactRow } from '@/components/figures/fact-row.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import { Part } from '@/components/layout/part.tsx'
import type { OrganisationWithUses } from '@/lib/content/organisations.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { MentionTable } from './mention-table.tsx'
import { OrganisationRecord } from './organisation-record.tsx'

/** One organisation: its part in the story, what each source says of it, its figures, voices and the texts that name it. */
export function OrganisationPage({ found, language }: { found: OrganisationWithUses; language: Language }) {
  const { organisation, mentions, facts, quotes, articles, terms } = found
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell
      language={language}
      section="partners"
      alternate={{ language: other, path: address(other, 'partners', organisation.id) }}
    >
      <div className="wrap plain records">
        <PageHead
          kicker={{ text: t('organisation.all'), href: address(language, 'partners') }}
          title={organisation.name[language]}
          standfirst={organisation.description[language]}
        />
        <div className="aside-first">
          <OrganisationRecord organisation={organisation} language={language} />
          <div>
            {mentions.length > 0 && (
              <Part heading={t('organisation.mentions')} count={mentions.length}>
                <MentionTable mentions={mentions} language={language} />
              </Part>
            )}
            {organisation.note && (
              <Part heading={t('organisation.note')}>
                <p>{organisation.note[language]}</p>
              </Part>
            )}
            {facts.length > 0 && (
              <Part heading={t('use.facts')} count={facts.length}>
                <dl className="figures">
                  {facts.map((fact) => (
                    <FactRow key={fact.id} fact={fact} language={language} />
                  ))}
                </dl>
              </Part>
            )}
            {quotes.length > 0 && (
              <Part heading={t('use.quotes')} count={quotes.length}>
                <div className="quotes">
                  {quotes.map((quote) => (
                    <QuoteBlock key={quote.id} quote={quote} language={language} />
                  ))}
                </div>
              </Part>
            )}
            <UsedIn
              articles={articles}
              terms={terms}
              language={language}
              record={address(language, 'partners', organisation.id)}
            />
          </div>
        </div>
      </div>
    </PageShell>
  )
}
