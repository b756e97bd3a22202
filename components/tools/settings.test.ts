import { expect, test } from 'vitest'
import { choiceOf, isDefault } from './settings.ts'

test('a stored choice is taken', () => {
  expect(choiceOf('theme', 'dark')).toBe('dark')
  expect(choiceOf('text', 'large')).toBe('large')
})

test.each([null, '', 'DARK', 'large', '"><script>'])(
  'what is no theme, such as %j, stands for the system’s',
  (stored) => {
    expect(choiceOf('theme', stored)).toBe('system')
  },
)

test('the first choice is how a page comes, and no other', () => {
  expect(isDefault('theme', 'system')).toBe(true)
  expect(isDefault('theme', 'light')).toBe(false)
  expect(isDefault('text', 'normal')).toBe(true)
  expect(isDefault('text', 'large')).toBe(false)
})
