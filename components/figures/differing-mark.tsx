import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { StatementWords } from './statement-words.tsx'

/**
 * The mark of a figure whose sources differ, within a sentence. It opens what each source says as a popover, which browsers
 * do without script; the elements are those that may stand in a paragraph.
 */
export function DifferingMark({ fact, language }: { fact: Fact; language: Language }) {
  const t = translator(language)
  const id = `differs-${fact.id}`
  return (
    <>
      <button type="button" className="differing" popoverTarget={id} aria-label={t('fact.differs')}>
        ≠
      </button>
      <span popover="auto" id={id} className="told">
        <b>{fact.label[language]}</b>
        {fact.statements.map((statement) => (
          <span key={statement.source.id + statement.wording}>
            <StatementWords statement={statement} language={language} preferred={statement === fact.preferred} />
          </span>
        ))}
        {fact.note && <i>{fact.note[language]}</i>}
        <a href={address(language, 'facts', fact.id)}>{t('fact.page')}</a>
      </span>
    </>
  )
}
