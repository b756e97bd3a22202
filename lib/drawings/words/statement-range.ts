import type { Fact, FactStatement } from '../../content/model.ts'
import { figureParts, figureText } from '../../format/figure.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'

/** A statement that names a number. */
export type Numbered = FactStatement & { value: number }

/** The statements that name a number, where all name the same and differ in how sure they are of it. */
export function comparable({ statements }: Fact): Numbered[] {
  const numbered = statements.filter((one): one is Numbered => typeof one.value === 'number')
  const values = new Set(numbered.map(({ value }) => value))
  const qualifiers = new Set(numbered.map(({ as }) => as))
  return values.size === 1 && qualifiers.size > 1 ? numbered : []
}

/** What a statement says, as a table prints it; nothing where it names no value. */
export function statementText(statement: FactStatement, { unit }: Fact, language: Language): string {
  return figureText(figureParts({ ...statement, unit }, { language, style: 'short' }))
}

/** What the picture of how sources qualify a figure shows, for those who cannot see it. */
export function rangeDescription(fact: Fact, language: Language): string {
  const t = translator(language)
  const statements = comparable(fact).map((row) => {
    const plan = row.plan ? ` (${t('factBox.plan')})` : ''
    return `${row.source.name[language]}: ${statementText(row, fact, language)}${plan}`
  })
  return t('range.description', { statements: statements.join('; ') })
}

/** Whether a statement tells of a plan or a fact, and whether it is the one of several that the site follows. */
export function statementStatus(statement: FactStatement, fact: Fact, language: Language): string {
  const t = translator(language)
  const followed = statement === fact.preferred && fact.statements.length > 1 ? `, ${t('factBox.preferred')}` : ''
  return t(statement.plan ? 'fact.statusPlan' : 'fact.statusFact') + followed
}
