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
const lines = new Map<string, SetLine>()

function fontOf(face: FaceName): Font {
  const known = fonts.get(face)
  if (known) return known
  // The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'social', 'faces', `${face}.ttf`)
  const font = new Font(new Face(new Blob(new Uint8Array(readFileSync(file)).buffer)))
  fonts.set(face, font)
  return font
}

/**
 * Sets a text in one line, with kerning.
 *
 * @throws when the face lacks one of its letters: a picture must not show an empty box instead
 */
export function setLine(text: string, face: FaceName): SetLine {
  const key = `${face} ${text}`
  const known = lines.get(key)
  if (known) return known
  const font = fontOf(face)
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  let x = 0
  const outlines: SetLine['outlines'] = []
  for (const [index, { codepoint: glyph, cluster }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {}
    if (glyph === 0) throw new Error(missingLetter(text, String.fromCodePoint(text.codePointAt(cluster) ?? 0)))
    const path = font.glyphToPath(glyph)
    if (path) outlines.push({ path, x: x + xOffset })
    x += xAdvance
  }
  const line = { width: x / unitsPerEm, outlines }
  lines.set(key, line)
  return line
}

/** The width of a text in one line, as a part of the size at which it is set. */
export function widthOf(text: string, face: FaceName): number {
  return setLine(text, face).width
}

function missingLetter(text: string, letter: string): string {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `The pictures for social networks cannot print "${text}": their face has no "${letter}" (U+${code}); reword it, or add the letter as app/fonts/README.md says`
}
