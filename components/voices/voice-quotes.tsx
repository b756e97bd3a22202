import { QuoteBlock } from '@/components/article/quote-block.tsx'
import type { Quote } from '@/lib/content/model.ts'
import type { Voice } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** What a person said, versions of one sentence side by side. */
export function VoiceQuotes({ quotes, language }: Pick<Voice, 'quotes'> & { language: Language }) {
  return (
    <div className="quotes">
      {quotes.map((versions) =>
        versions.length > 1 ? (
          <Versions key={versions[0]?.id} versions={versions} language={language} />
        ) : (
          versions.map((quote) => <Anchored key={quote.id} quote={quote} language={language} />)
        ),
      )}
    </div>
  )
}

function Versions({ versions, language }: { versions: readonly Quote[]; language: Language }) {
  return (
    <div className="versions">
      <h3>{translator(language)('voice.versions')}</h3>
      {versions.map((quote) => (
        <Anchored key={quote.id} quote={quote} language={language} />
      ))}
    </div>
  )
}

/** A quotation that others can link to by its id. */
function Anchored({ quote, language }: { quote: Quote; language: Language }) {
  return (
    <div id={quote.id}>
      <QuoteBlock quote={quote} language={language} />
    </div>
  )
}
