import type { Language } from '../languages.ts'
import { formatDate } from './date.ts'

/**
 * A month, `2026-02`, as "Februar 2026", or a year, `2026`, as itself.
 *
 * @throws when there is no such month
 */
export function formatPeriod(period: string, language: Language): string {
  return /^\d{4}$/.test(period) ? period : formatDate(period, { language, style: 'prose' })
}
