import { quoteText } from '@/lib/citation/quote-text.ts'
import type { Voice } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** So many characters of a quotation stand in a line that leads to it. */
const longestBeginning = 40

/** The first words of a text, with the sign that more follow. */
function beginningOf(text: string): string {
  if (text.length <= longestBeginning) return text
  return `${text.slice(0, text.lastIndexOf(' ', longestBeginning))} …`
}

/**
 * A person whose quotations stand on a page of their own, with the beginning of each. Both have the places that they have where all stand on one page, so
 * that every link to them holds.
 */
export function VoiceInShort({ voice: { person, quotes }, language }: { voice: Voice; language: Language }) {
  const t = translator(language)
  const own = address(language, 'voices', person.id)
  return (
    <section className="part voices" id={person.id}>
      <div>
        <h2>
          <a href={own}>{person.name}</a>
        </h2>
        <p className="note">{person.office[language]}</p>
      </div>
      <ul className="titles">
        {quotes.flat().map((quote) => {
          const { text, translated } = quoteText(quote, language)
          return (
            <li key={quote.id} id={quote.id}>
              <a href={`${own}#${quote.id}`}>{t('quote.marks', { text: beginningOf(text) })}</a>
              {translated && <span className="note"> {t('quote.translated')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
