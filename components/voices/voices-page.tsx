import { DataLinks } from '@/components/layout/data-links.tsx'
import { JumpList } from '@/components/layout/jump-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { Voice } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { VoiceInShort } from './voice-in-short.tsx'
import { VoiceOf } from './voice-of.tsx'

interface Props {
  voices: readonly Voice[]
  language: Language
  /** Whether each person has a page, so that this one has a line for each quotation. */
  inShort: boolean
}

/** Every quotation of the site by the person who said it. */
export function VoicesPage({ voices, language, inShort }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  const Entry = inShort ? VoiceInShort : VoiceOf
  return (
    <PageShell language={language} section="voices" alternate={{ language: other, path: address(other, 'voices') }}>
      <div className="wrap plain records">
        <PageHead
          title={t('section.voices')}
          count={voices.reduce((sum, { quotes }) => sum + quotes.flat().length, 0)}
          standfirst={t('sectionIntro.voices')}
        />
        <JumpList
          label={t('jump.people')}
          entries={voices.map(({ person, quotes }) => ({
            anchor: person.id,
            text: person.name,
            count: quotes.flat().length,
          }))}
        />
        {voices.map((voice) => (
          <Entry key={voice.person.id} voice={voice} language={language} />
        ))}
        <DataLinks set="quotes" language={language} />
      </div>
    </PageShell>
  )
}
