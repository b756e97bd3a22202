import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'

/** The headline face of the site, and a sans for what the site sets in the reader's own. */
export type FaceName = 'headline' | 'label'

const unitsPerEm = 1000

/** A line of text as outlines. Lengths are parts of the size at which it is set. */
interface SetLine {
  width: number
  /** Outlines in units of the face, upwards; each with its distance from the beginning. */
  outlines: { path: string; x: number }[]
}

const fonts = new Map<FaceName, Font>()
/** Widths of texts that were asked for: the lines of a headline are tried in many sizes, and in every shape of its picture. */
const widths = new Map<string, number>()

/** So many widths are kept at most; a large site has millions. */
const mostWidths = 20_000

/** The outlines of glyphs. */
const glyphs = new Map<string, string>()

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

function outlineOf(glyph: number, face: FaceName): string {
  const key = `${face} ${glyph}`
  const path = glyphs.get(key) ?? fontOf(face).glyphToPath(glyph)
  glyphs.set(key, path)
  return path
}

/**
 * Sets a text in one line, with kerning.
 *
 * @throws when the face lacks one of its letters: a picture must not show an empty box instead
 */
export function setLine(text: string, face: FaceName): SetLine {
  const { placed, width } = shaped(text, face)
  const outlines = placed.map(({ glyph, x }) => ({ path: outlineOf(glyph, face), x })).filter(({ path }) => path)
  return { width: width / unitsPerEm, outlines }
}

/**
 * The width of a text in one line, as a part of the size at which it is set.
 *
 * @throws when the face lacks one of its letters
 */
export function widthOf(text: string, face: FaceName): number {
  const key = `${face} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const width = shaped(text, face).width / unitsPerEm
  if (widths.size >= mostWidths) widths.clear()
  widths.set(key, width)
  return width
}

function missingLetter(text: string, letter: string): string {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `The pictures for social networks cannot print "${text}": their face has no "${letter}" (U+${code}); reword it, or add the letter as app/fonts/README.md says`
}
