import { expect, test } from 'vitest'
import { setLine, widthOf } from './faces.ts'

test.each(['headline', 'label'] as const)('the %s face has every letter of both languages', (face) => {
  const letters = 'ABCXYZabcxyzÄÖÜäöüßéèñç0123456789±−+%€$&/()…–—„“‚‘”’²·:;!?'
  expect(setLine(letters, face).outlines).toHaveLength([...letters].length)
  expect(widthOf('10\u00a0000', face)).toBeGreaterThan(widthOf('10000', face))
  expect(widthOf('10\u202f000', face)).toBeGreaterThan(widthOf('10000', face))
  expect(widthOf('10\u202f000', face)).toBeLessThan(widthOf('10\u00a0000', face))
})

test('letters are set with kerning', () => {
  expect(widthOf('AV', 'headline')).toBeLessThan(widthOf('A', 'headline') + widthOf('V', 'headline'))
})

test('a letter that the face lacks is refused by name, not printed as an empty box', () => {
  expect(() => setLine('Łódź', 'headline')).toThrow('their face has no "Ł" (U+0141)')
})
