import { readFileSync } from 'node:fs'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import { expect, test } from 'vitest'
import { type FaceName, setLine, widthOf } from './faces.ts'

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

/** The width that HarfBuzz itself gives a line. */
function wholeWidth(text: string, font: Font): number {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.setScript('Latn')
  buffer.guessSegmentProperties()
  shape(font, buffer)
  return buffer.getGlyphPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / 1000
}

test.each(['headline', 'label'] as const)(
  'lines of the %s face, put together from words, are as wide as set in one',
  (name) => {
    const face = new Face(new Blob(new Uint8Array(readFileSync(`lib/social/faces/${name}.ttf`)).buffer))
    const font = new Font(face)
    const letters = [
      ...'ABCEFGHJKLMNOPRSTUVWXYZabcefghjklmnoprstuvwxyzÄÖÜäöüß0123456789–—„“‚’·:;!?.,-(%€&/\u00a0\u202f',
    ]
    const different = letters
      .flatMap((before) => letters.map((after) => `${before} ${after}`))
      .filter((text) => Math.abs(widthOf(text, name) - wholeWidth(text, font)) > 1e-9)
    expect(different).toEqual([])
    expect(widthOf('Die 10 fiffigen T  V', name)).toBeCloseTo(wholeWidth('Die 10 fiffigen T  V', font), 9)
  },
)

test('a space beside a T is narrower than beside an n, so that words alone would not do', () => {
  const gap = (before: string, after: string) => {
    const words: readonly [string, FaceName][] = [
      [before, 'headline'],
      [after, 'headline'],
    ]
    return widthOf(`${before} ${after}`, 'headline') - words.reduce((sum, word) => sum + widthOf(...word), 0)
  }
  expect(gap('T', 'T')).toBeLessThan(gap('n', 'n') - 0.02)
})

test('a letter has another outline in each face', () => {
  const [headline, label] = (['headline', 'label'] as const).map((face) => setLine('g', face).outlines[0]?.outline)
  expect(headline).not.toEqual(label)
})

test('the letters of a word stand one after another, drawn together by kerning', () => {
  const places = setLine('oAVo', 'headline').outlines.map(({ x }) => x)
  const width = (text: string) => widthOf(text, 'headline') * 1000
  const expected = [0, width('oA') - width('A'), width('oAV') - width('V'), width('oAVo') - width('o')]
  expect(places.map(Math.round)).toEqual(expected.map(Math.round))
  expect(places[2]).toBeLessThan(width('oA') - 40)
})

test('the letters of a second word stand where its width says', () => {
  const [alone, second] = [setLine('T', 'headline'), setLine('n T', 'headline')]
  expect(second.outlines[1]?.outline).toBe(alone.outlines[0]?.outline)
  const start = (second.width - alone.width) * 1000
  expect(second.outlines[1]?.x).toBeCloseTo(start + (alone.outlines[0]?.x ?? 0), 6)
})

test('a letter that the face lacks is refused by name, not printed as an empty box', () => {
  expect(() => setLine('Łódź', 'headline')).toThrow('their face has no "Ł" (U+0141)')
})
