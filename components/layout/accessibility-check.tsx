import type { CheckRecord } from '@/lib/accessibility/check-record.ts'
import { formatDay } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** What the last check of every page for accessibility found: standard, state, means and day. */
export function AccessibilityCheck({ check, language }: { check: CheckRecord; language: Language }) {
  const t = translator(language)
  const { pages, tool, browser, rules, undecided, date } = check
  const rows = [
    ['standard', t('lawful.check.standardText')],
    ['scope', t('lawful.check.scopeText', { count: pages })],
    ['means', t('lawful.check.meansText', { tool, browser, rules })],
    ['state', t('lawful.check.stateText')],
    ['open', t('lawful.check.openText', { count: undecided })],
  ] as const
  return (
    <dl className="record">
      <div>
        <dt>{t('lawful.check.date')}</dt>
        <dd>
          <time dateTime={date}>{formatDay(date, language)}</time>
        </dd>
      </div>
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{t(`lawful.check.${name}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
