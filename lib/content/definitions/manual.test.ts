import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { manual } from './manual.ts'

it('docs/fields.md says what the definitions say; `npm run manual` writes it', () => {
  expect(readFileSync('docs/fields.md', 'utf8')).toBe(manual())
})
