import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { CheckRecord } from '@/lib/accessibility/check-record.ts'
import { AccessibilityCheck } from './accessibility-check.tsx'

const check: CheckRecord = {
  date: '2026-11-24',
  pages: 398,
  tool: 'axe-core 4.11.3',
  browser: 'Chromium 156',
  rules: 60,
  undecided: 0,
}
const shown = (changes: Partial<CheckRecord>, language: 'de' | 'en' = 'de') =>
  renderToStaticMarkup(<AccessibilityCheck check={{ ...check, ...changes }} language={language} />)

test('day, standard, pages, tool and what was found stand there', () => {
  const html = shown({}, 'en')
  expect(html).toMatch(/<time dateTime="2026-11-24">24\sNovember\s2026<\/time>/)
  expect(html).toContain('WCAG) 2.2')
  expect(html).toContain('398 pages')
  expect(html).toContain('axe-core 4.11.3')
  expect(html).toContain('No violation found')
})

test('what a check leaves to people is claimed only where it does', () => {
  expect(shown({ undecided: 5 })).toContain('Auf 5 Seiten')
  expect(shown({ undecided: 0 })).not.toContain('Auf 0')
})
