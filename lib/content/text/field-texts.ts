import { isLanguage, type Language } from '../../languages.ts'
import type { Place } from '../finding.ts'
import type { ContentFile } from '../input/content-file.ts'
import type { ValuePath } from '../input/located-yaml.ts'
import { LocatedText } from './located-text.ts'

/** A field that readers see, in one language. */
export interface FieldText {
  path: ValuePath
  text: LocatedText
}

interface Written {
  source: string
  place: Place
}

interface Found {
  path: ValuePath
  value: string
  language: Language
}

/** Fields of MDX files that readers see, in the language of the file. */
function frontMatterTexts(value: Record<string, unknown>, language: Language): Found[] {
  const { title, summary, keyPoints, image, corrections } = value
  const texts: [ValuePath, unknown][] = [
    [['title'], title],
    [['summary'], summary],
    [['image', 'alt'], typeof image === 'object' && image !== null ? Reflect.get(image, 'alt') : undefined],
  ]
  for (const [index, point] of listOf(keyPoints).entries()) texts.push([['keyPoints', index], point])
  for (const [index, correction] of listOf(corrections).entries())
    if (typeof correction === 'object' && correction !== null)
      texts.push([['corrections', index, 'text'], Reflect.get(correction, 'text')])
  return texts.flatMap(([path, text]) => (typeof text === 'string' ? [{ path, value: text, language }] : []))
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Every text below a value that stands under the name of its language, `{ de: …, en: … }`; slugs are no words. */
function bilingualTexts(value: unknown, path: ValuePath): Found[] {
  if (typeof value !== 'object' || value === null || path.at(-1) === 'slug') return []
  if (Array.isArray(value)) return value.flatMap((item, index) => bilingualTexts(item, [...path, index]))
  return Object.entries(value).flatMap(([key, item]): Found[] =>
    isLanguage(key) && typeof item === 'string'
      ? [{ path: [...path, key], value: item, language: key }]
      : bilingualTexts(item, [...path, key]),
  )
}

function found({ kind, language, data: { value } }: ContentFile): Found[] {
  if (value === undefined) return []
  if (language) return frontMatterTexts(value, language)
  const texts = bilingualTexts(value, [])
  if (kind === 'quote' && typeof value.text === 'string' && isLanguage(value.language))
    texts.push({ path: ['text'], value: value.text, language: value.language })
  return texts
}

/** A written value without the quotation marks of YAML or the sign that begins a block, with the place where it begins. */
function unwrapped({ source, place }: Written): Written {
  const { line, column } = place
  if (/^["']/.test(source)) return { source: source.slice(1, -1), place: { line, column: column + 1 } }
  const isBlock = /^[>|][^\n]*\n/.exec(source)
  return isBlock ? { source: source.slice(isBlock[0].length), place: { line: line + 1, column: 1 } } : { source, place }
}

/**
 * The texts of a front matter or record that readers see, with their language. A source's own words (the `wording` of a
 * statement, the `title` of a source) are not among them, because they stay as the source prints them.
 */
export function fieldTexts(file: ContentFile): FieldText[] {
  return found(file).flatMap(({ path, value, language }) => {
    const written = file.data.sourceOf(path)
    if (!written) return []
    const { source, place } = unwrapped(written)
    const text = new LocatedText(file, language)
    text.add(value, source, place)
    return [{ path, text }]
  })
}
