import { JumpList } from '@/components/layout/jump-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { TermSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { byLetter } from './by-letter.ts'
import { TermList } from './term-list.tsx'

/** The index of the glossary: every entry under its first letter, with its sentence. */
export function GlossaryPage({ terms, language }: { terms: readonly TermSummary[]; language: Language }) {
  const t = translator(language)
  const other = otherLanguage(language)
  const letters = byLetter(terms)
  return (
    <PageShell language={language} section="glossary" alternate={{ language: other, path: address(other, 'glossary') }}>
      <div className="wrap plain records">
        <PageHead title={t('section.glossary')} count={terms.length} standfirst={t('sectionIntro.glossary')} />
        <JumpList
          label={t('jump.letters')}
          entries={letters.map(([letter, { length }]) => ({ anchor: anchorOf(letter), text: letter, count: length }))}
        />
        {letters.map(([letter, entries]) => (
          <section key={letter} className="part letter" id={anchorOf(letter)}>
            <h2>{letter}</h2>
            <TermList terms={entries} language={language} />
          </section>
        ))}
      </div>
    </PageShell>
  )
}

const anchorOf = (letter: string) => `letter-${letter.toLowerCase()}`
