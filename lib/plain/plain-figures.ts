import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Fact, FactStatement } from '../content/model.ts'
import { statementStatus, statementText } from '../drawings/words/statement-range.ts'
import { formatDay } from '../format/date.ts'
import { factWords } from '../format/fact-words.ts'
import { translator } from '../i18n/translate.ts'
import { address } from '../routes.ts'
import { link, type Plain, type PlainContext, quoted, sourceMark } from './plain-context.ts'
import { plainTable } from './plain-table.ts'

interface Form {
  grammaticalCase?: 'dative'
  sentenceStart?: boolean
}

/** A figure in a sentence: its words and the mark of its source. */
export function plainFact(fact: Fact, statement: FactStatement, form: Form, context: PlainContext): Plain {
  const { text, language } = factWords(fact, statement, { language: context.language, ...form })
  return [
    language ? h('span', { lang: language }, text) : { type: 'text', value: text },
    sourceMark(statement.source, context),
  ]
}

/** Figures with label, value and source. */
export function plainFactBox(
  figures: readonly { fact: Fact; statement: FactStatement }[],
  title: string | undefined,
  context: PlainContext,
): Plain {
  const { language } = context
  const t = translator(language)
  return [
    plainTable({
      caption: title ?? t('factBox.title'),
      headings: [t('picture.what'), t('fact.value'), t('fact.source')],
      rows: figures.map(({ fact, statement }) => [
        link(address(language, 'facts', fact.id), fact.label[language]),
        `${factWords(fact, statement, { language, style: 'short' }).text}${fact.differs ? ` (${t('fact.differs')})` : ''}`,
        [{ type: 'text', value: `${statement.source.name[language]} ` }, sourceMark(statement.source, context)],
      ]),
    }),
  ]
}

/** The table of what each source says of a figure, in its own words. */
export function plainStatementTable(fact: Fact, context: PlainContext): ElementContent {
  const { language } = context
  const t = translator(language)
  return plainTable({
    headings: [t('fact.source'), t('fact.value'), t('fact.status'), t('fact.wording')],
    rows: fact.statements.map((statement) => [
      [
        link(address(language, 'sources', statement.source.id), statement.source.name[language]),
        {
          type: 'text',
          value: `, ${statement.source.date ? formatDay(statement.source.date, language) : t('source.undated')}`,
        },
      ],
      statementText(statement, fact, language) || '–',
      statementStatus(statement, fact, language),
      quoted(statement.wording, statement.source.language),
    ]),
  })
}

/** What the sources say of each figure on which they differ or to which there is a note; nothing when there is none. */
export function plainStatements(context: PlainContext): Plain {
  const { body, language } = context
  const explained = [...body.facts.values()].filter(({ differs, note }) => differs || note)
  if (explained.length === 0) return []
  return [
    h('h2', translator(language)('fact.statements')),
    ...explained.flatMap((fact) => [
      h('h3', link(address(language, 'facts', fact.id), fact.label[language])),
      ...(fact.differs ? [plainStatementTable(fact, context)] : []),
      ...(fact.note ? [h('p', fact.note[language])] : []),
    ]),
  ]
}
