import type { Nodes } from 'mdast'
import 'mdast-util-mdx'
import { isComponent, placeOfNode } from '../../content/body/component-nodes.ts'
import type { Place } from '../../content/finding.ts'
import type { ContentFile } from '../../content/input/content-file.ts'
import type { ValuePath } from '../../content/input/located-yaml.ts'
import { placeInValue, placeOfWord } from './place-in-value.ts'

/** What stands for a component in the text of a body: no word, and no words around it are consecutive. */
export const componentMark = '\ufffc'

/** A text written by us that readers read: a field or a whole body. */
export interface ProseText {
  text: string
  /** Where in the file the word at an index of the text stands. */
  placeAt(index: number): Place
}

/** Fields whose words are other people’s or a translation of them. */
const foreignFields: Partial<Record<ContentFile['kind'], readonly string[]>> = {
  quote: ['text', 'translation'],
  fact: ['wording'],
  source: ['title'],
  event: ['wording'],
  organisation: ['wording'],
}

function fieldTexts(file: ContentFile, value: unknown, path: ValuePath): ProseText[] {
  if (typeof value === 'string') return [{ text: value, placeAt: (index) => placeInValue(file, path, value, index) }]
  if (typeof value !== 'object' || value === null) return []
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, one]) =>
    foreignFields[file.kind]?.includes(String(key)) ? [] : fieldTexts(file, one, [...path, key]),
  )
}

interface Piece {
  start: number
  value: string
  begins: Place
}

const withinSentence: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
])

function collect(node: Nodes, pieces: Piece[], text: string): string {
  // Words that a component stands around belong to the sentence.
  if (isComponent(node) && node.children.length === 0) return `${text} ${componentMark} `
  if ('value' in node) {
    pieces.push({ start: text.length, value: node.value, begins: placeOfNode(node) })
    return text + node.value
  }
  if (!('children' in node)) return `${text} `
  const whole = node.children.reduce((before, child) => collect(child, pieces, before), text)
  return withinSentence.has(node.type) ? whole : `${whole}\n`
}

function bodyText(file: ContentFile): ProseText[] {
  if (!file.body) return []
  const pieces: Piece[] = []
  const text = collect(file.body, pieces, '')
  return [
    {
      text,
      placeAt: (index) => {
        const piece = pieces.findLast(({ start }) => start <= index)
        return piece ? placeOfWord(file, piece.begins, piece.value, index - piece.start) : { line: 1, column: 1 }
      },
    },
  ]
}

/** Every text of a file that is ours: all its fields but those that hold a source’s words, and its body. */
export function proseTexts(file: ContentFile): ProseText[] {
  return [...fieldTexts(file, file.data.value, []), ...bodyText(file)]
}
