import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { Voice } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { SpeakerOffice } from './speaker-office.tsx'
import { VoiceQuotes } from './voice-quotes.tsx'

/** All quotations of one person, where those of all are too many for one page. */
export function PersonPage({ voice, language }: { voice: Voice; language: Language }) {
  const { person, quotes } = voice
  const other = otherLanguage(language)
  return (
    <PageShell
      language={language}
      section="voices"
      alternate={{ language: other, path: address(other, 'voices', person.id) }}
    >
      <div className="wrap plain records">
        <PageHead
          kicker={{ text: translator(language)('voice.all'), href: address(language, 'voices') }}
          title={person.name}
          count={quotes.flat().length}
        />
        <div className="part voices">
          <SpeakerOffice voice={voice} language={language} />
          <VoiceQuotes quotes={quotes} language={language} />
        </div>
      </div>
    </PageShell>
  )
}
