import { QuoteBlock } from '@/components/article/quote-block.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { Fact, Quote, Source } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { SourceRecord } from './source-record.tsx'
import { SourceStatements } from './source-statements.tsx'

interface Props {
  source: Source
  /** The figures on which the source has a statement. */
  facts: readonly Fact[]
  /** The quotations that the source prints. */
  quotes: readonly Quote[]
  language: Language
}

/** One source: what it is, and what the site takes from it. */
export function SourcePage({ source, facts, quotes, language }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell
      language={language}
      section="sources"
      alternate={{ language: other, path: address(other, 'sources', source.id) }}
    >
      <div className="wrap plain">
        <PageHead
          kicker={{ text: t('source.all'), href: address(language, 'sources') }}
          title={source.name[language]}
        />
        <p className="mb-gap">{source.description[language]}</p>
        <SourceRecord source={source} language={language} />
        {facts.length > 0 && (
          <section className="part">
            <h2>{t('source.facts')}</h2>
            <SourceStatements source={source} facts={facts} language={language} />
          </section>
        )}
        {quotes.length > 0 && (
          <section className="part">
            <h2>{t('source.quotes')}</h2>
            {quotes.map((quote) => (
              <QuoteBlock key={quote.id} quote={quote} language={language} number={null} />
            ))}
          </section>
        )}
      </div>
    </PageShell>
  )
}
