import { expect, it } from 'vitest'
import { textTable } from './text-table.ts'

it('columns are as wide as their longest cell, and numbers stand to the right', () => {
  expect(
    textTable(
      ['kind', 'count'],
      [
        ['articles', 14],
        ['facts', 5],
      ],
    ),
  ).toBe(['  kind      count', '  ────────  ─────', '  articles     14', '  facts         5'].join('\n'))
})

it('a table without rows has its head alone', () => {
  expect(textTable(['kind'], [])).toBe('  kind\n  ────')
})
