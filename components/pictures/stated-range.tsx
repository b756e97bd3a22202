import { StatementRange } from '@/components/figures/statement-range.tsx'
import { StatementTable } from '@/components/figures/statement-table.tsx'
import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** How the sources qualify one figure, with the table of what they say behind it. */
export function StatedRange({ fact, language }: { fact: Fact; language: Language }) {
  return (
    <StatementRange fact={fact} language={language}>
      <details>
        <summary>{translator(language)('picture.table')}</summary>
        <StatementTable fact={fact} language={language} />
      </details>
    </StatementRange>
  )
}
