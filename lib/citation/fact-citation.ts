import type { Fact, FactStatement } from '../content/model.ts'
import { formatDay } from '../format/date.ts'
import { figureParts, figureText } from '../format/figure.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { address } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'
import type { Citation } from './citation.ts'

/** The source's words in its own quotation marks. */
function words({ source, wording }: FactStatement): string {
  return translator(source.language)('quote.marks', { text: wording })
}

/** "iseremo, 4 February 2026 (followed here): “…”". */
function statementNote(statement: FactStatement, fact: Fact, language: Language): string {
  const t = translator(language)
  const { source, plan } = statement
  const followed = statement === fact.preferred && fact.statements.length > 1
  const marks = [followed && t('data.followed'), plan && t('data.plan')].filter(Boolean).join(', ')
  const day = source.date ? `, ${formatDay(source.date, language)}` : ''
  return `${source.name[language]}${day}${marks && ` (${marks})`}: ${words(statement)}`
}

/**
 * What the citation of a figure says: the figure that the site follows as the title, what each source says of it in its
 * own words as the note. A record has no day of publication, so there is none.
 */
export function factCitation(fact: Fact, language: Language): Citation {
  const { id, label, unit, preferred, statements, note } = fact
  const figure = figureText(figureParts({ ...preferred, unit }, { language, style: 'prose' })) || words(preferred)
  const sources = statements.map((statement) => statementNote(statement, fact, language)).join('; ')
  return {
    key: `rechenwerk-${id}`,
    author: site.desk[language],
    title: `${label[language]}: ${figure}`,
    ...(note && { summary: note[language] }),
    site: site.name,
    language,
    note: translator(language)('data.citedSources', { sources }),
    url: absoluteUrl(address(language, 'facts', id)),
  }
}
