import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { formatDay } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** The id of a figure's popover on a page. The capital keeps it off the ids of headings, which have none. */
export const factPopover = (id: string) => `Fact-${id}`

interface Props {
  fact: Fact
  /** The statement that the text prints. */
  statement: FactStatement
  language: Language
}

/**
 * What the source of a figure says of it, in its words, with date and as a plan or a fact; where sources differ, what each
 * of them says. Why they do is told on the figure’s page: a page with twenty figures has no room for it. Opened by a
 * button, without script.
 */
export function FactPopover({ fact, statement, language }: Props) {
  const t = translator(language)
  return (
    <div popover="auto" id={factPopover(fact.id)} className="told">
      <b>{fact.label[language]}</b>
      {(fact.differs ? fact.statements : [statement]).map(({ source, wording, plan }) => (
        <p key={source.id + wording}>
          <a href={address(language, 'sources', source.id)}>{source.name[language]}</a>
          {`, ${source.date ? formatDay(source.date, language) : t('source.undated')}: `}
          <span lang={source.language}>{translator(source.language)('quote.marks', { text: wording })}</span>
          {` (${t(plan ? 'fact.statusPlan' : 'fact.statusFact')})`}
        </p>
      ))}
      <a href={address(language, 'facts', fact.id)}>{t('fact.page')}</a>
    </div>
  )
}
