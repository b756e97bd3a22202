import { QuoteBlock } from '@/components/article/quote-block.tsx'
import type { Quote } from '@/lib/content/model.ts'
import type { Voice } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** One person with all that the site quotes, the name beside it where there is room; versions of one sentence side by side. */
export function VoiceOf({ voice, language }: { voice: Voice; language: Language }) {
  const { person, organisation, quotes } = voice
  return (
    <section className="part voices" id={person.id}>
      <div>
        <h2>{person.name}</h2>
        <p className="note">
          {person.office[language]}
          {organisation && (
            <>
              {' · '}
              <a href={address(language, 'partners', organisation.id)}>{organisation.name[language]}</a>
            </>
          )}
        </p>
      </div>
      <div className="quotes">
        {quotes.map((versions) =>
          versions.length > 1 ? (
            <Versions key={versions[0]?.id} versions={versions} language={language} />
          ) : (
            versions.map((quote) => <Anchored key={quote.id} quote={quote} language={language} />)
          ),
        )}
      </div>
    </section>
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
