import type { Place } from '../../content/finding.ts'
import { placedWords } from '../../content/fingerprint/words.ts'
import type { ContentFile } from '../../content/input/content-file.ts'
import type { ValuePath } from '../../content/input/located-yaml.ts'

/** The index of a place in a text. */
function indexOfPlace(text: string, { line, column }: Place): number {
  let lineStart = 0
  for (let passed = 1; passed < line; passed += 1) lineStart = text.indexOf('\n', lineStart) + 1
  return lineStart + column - 1
}

/** The place of an index in a text. */
function placeOfIndex(text: string, index: number): Place {
  const before = text.slice(0, index)
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') }
}

/**
 * Where in the file a word of a parsed value stands. The value and what is written differ by escapes, indentation and line
 * breaks; therefore each word up to the one in question is looked for after the one before it.
 *
 * @param begins where the value begins in the file
 * @param index the index of the word in the value
 */
export function placeOfWord(file: Pick<ContentFile, 'text'>, begins: Place, value: string, index: number): Place {
  const first = indexOfPlace(file.text, begins)
  let cursor = first
  let found = first
  for (const { start, end } of placedWords(value)) {
    const raw = value.slice(start, end)
    const at = file.text.indexOf(raw, cursor)
    if (at >= 0) {
      found = at
      cursor = at + raw.length
    }
    if (start >= index) break
  }
  return placeOfIndex(file.text, found)
}

/** As `placeOfWord`, for a field of the front matter or record. */
export function placeInValue(file: ContentFile, path: ValuePath, value: string, index: number): Place {
  return placeOfWord(file, file.data.placeOf(path), value, index)
}
