import type { Voice } from '@/lib/content/voices.ts'
import type { Language } from '@/lib/languages.ts'
import { SpeakerOffice } from './speaker-office.tsx'
import { VoiceQuotes } from './voice-quotes.tsx'

/** One person with all that the site quotes, the name beside it where there is room. */
export function VoiceOf({ voice, language }: { voice: Voice; language: Language }) {
  const { person, quotes } = voice
  return (
    <section className="part voices" id={person.id}>
      <div>
        <h2>{person.name}</h2>
        <SpeakerOffice voice={voice} language={language} />
      </div>
      <VoiceQuotes quotes={quotes} language={language} />
    </section>
  )
}
