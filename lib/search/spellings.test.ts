import { expect, test } from 'vitest'
import { withoutSeams } from './seams.ts'
import { withSpellings } from './spellings.ts'

const text = 'Tim Höttges’ café in the Große Straße'

test('A word with German letters gets its spelling without them, for the index', () => {
  expect(withSpellings(text)).toBe('Tim Höttges||Hoettges’ café in the Große||Grosse Straße||Strasse')
})

test('Readers see nothing of it', () => {
  expect(withoutSeams(withSpellings(text))).toBe(text)
})
