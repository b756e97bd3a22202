import { expect, test } from 'vitest'
import { wrapWords } from './wrap-words.ts'

test('lines break between words and have no more letters than allowed', () => {
  expect(wrapWords('Telekom und NVIDIA kündigen die Cloud an', 16)).toEqual([
    'Telekom und',
    'NVIDIA kündigen',
    'die Cloud an',
  ])
})

test('a word that is too long has a line of its own', () => {
  expect(wrapWords('die Rechenkapazitätserweiterung kommt', 10)).toEqual([
    'die',
    'Rechenkapazitätserweiterung',
    'kommt',
  ])
})
