import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import { type Outline, outlineOf } from './outline.ts'

/** The headline face of the site, and a sans for what the site sets in the reader's own. */
export type FaceName = 'headline' | 'label'

const unitsPerEm = 1000

/** A line of text as outlines. Lengths are parts of the size at which it is set. */
interface SetLine {
  width: number
  /** Outlines in units of the face, each with its distance from the beginning. */
  outlines: { outline: Outline; x: number }[]
}

/** What stands between two spaces, in units of the face. */
interface Word extends SetLine {
  /** How wide a space before it is, and one after it: some letters draw near to an empty place. */
  before: number
  after: number
}

const fonts = new Map<FaceName, Font>()

/** Words that were set already: they come again in every shape of a picture, and in other headlines. */
const words = new Map<string, Word>()

/** So many words are kept at most; a large site has more. */
const mostWords = 20_000

/** The outlines of glyphs. */
const glyphs = new Map<string, Outline>()

function fontOf(face: FaceName): Font {
  const known = fonts.get(face)
  if (known) return known
  // The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'social', 'faces', `${face}.ttf`)
  const font = new Font(new Face(new Blob(new Uint8Array(readFileSync(file)).buffer)))
  fonts.set(face, font)
  return font
}

/** A text shaped with kerning: its glyphs with their places, and its width, in units of the face. */
function shaped(text: string, face: FaceName): { placed: { glyph: number; x: number }[]; width: number } {
  const buffer = new Buffer()
  buffer.addText(text)
  // Also for a word of digits, which would otherwise be set by the rules of no script.
  buffer.setScript('Latn')
  buffer.guessSegmentProperties()
  shape(fontOf(face), buffer)
  const positions = buffer.getGlyphPositions()
  let width = 0
  const placed = buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {}
    if (glyph === 0) throw new Error(missingLetter(text, String.fromCodePoint(text.codePointAt(cluster) ?? 0)))
    const x = width + xOffset
    width += xAdvance
    return { glyph, x }
  })
  return { placed, width }
}

function outlineOfGlyph(glyph: number, face: FaceName): Outline {
  const key = `${face} ${glyph}`
  const outline = glyphs.get(key) ?? outlineOf(fontOf(face).glyphToPath(glyph))
  glyphs.set(key, outline)
  return outline
}

/** A text without ordinary spaces, set with kerning. */
function wordOf(text: string, face: FaceName): Word {
  const key = `${face} ${text}`
  const known = words.get(key)
  if (known) return known
  const { placed, width } = shaped(text, face)
  const framed = shaped(` ${text} `, face)
  const before = framed.placed[1]?.x ?? 0
  const outlines = placed
    .map(({ glyph, x }) => ({ outline: outlineOfGlyph(glyph, face), x }))
    .filter(({ outline }) => outline.length > 0)
  const word = { width, outlines, before, after: framed.width - before - width }
  if (words.size >= mostWords) words.clear()
  words.set(key, word)
  return word
}

/** The words of a text with their places in a line, in units of the face; and how wide it is. */
function placedWords(text: string, face: FaceName): { placed: { word: Word; x: number }[]; width: number } {
  const space = wordOf('\u0020', face).width
  let width = 0
  let last: Word | undefined
  const placed = text.split(' ').map((part) => {
    const word = wordOf(part, face)
    // Kerning is between two neighbours, so that what either word makes of the space between them adds up.
    const x = last ? width + last.after + word.before - space : 0
    width = x + word.width
    last = word
    return { word, x }
  })
  return { placed, width }
}

/**
 * Sets a text in one line, with kerning.
 *
 * @throws when the face lacks one of its letters: a picture must not show an empty box instead
 */
export function setLine(text: string, face: FaceName): SetLine {
  const { placed, width } = placedWords(text, face)
  const outlines = placed.flatMap(({ word, x }) => {
    return word.outlines.map(({ outline, x: inWord }) => ({ outline, x: x + inWord }))
  })
  return { width: width / unitsPerEm, outlines }
}

/**
 * The width of a text in one line, as a part of the size at which it is set.
 *
 * @throws when the face lacks one of its letters
 */
export function widthOf(text: string, face: FaceName): number {
  return placedWords(text, face).width / unitsPerEm
}

function missingLetter(text: string, letter: string): string {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `The pictures for social networks cannot print "${text}": their face has no "${letter}" (U+${code}); reword it, or add the letter as app/fonts/README.md says`
}
