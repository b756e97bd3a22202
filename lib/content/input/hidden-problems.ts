import type { Nodes } from 'mdast'
import { placeOfNode } from '../body/component-nodes.ts'
import type { Place } from '../finding.ts'
import { hiddenCharacters } from '../hidden-characters.ts'
import { limits } from '../limits/limits.ts'
import type { ContentFile } from './content-file.ts'
import type { ValuePath } from './located-yaml.ts'

interface HiddenProblem {
  place: Place
  message: string
}

const message = (name: string, how = 'holds') =>
  `${how} the hidden character ${name}; expected only characters that readers see. Delete it`

/** The hidden characters that stand in a file as they are. Control characters are told of with the encoding. */
export function hiddenProblemsOfText(text: string): HiddenProblem[] {
  return hiddenCharacters(text)
    .filter(({ index }) => !/\p{Cc}/u.test(text[index] ?? ''))
    .slice(0, limits.problems)
    .map(({ index, name }) => {
      const before = text.slice(0, index)
      return {
        place: { line: before.split('\n').length, column: index - before.lastIndexOf('\n') },
        message: message(name),
      }
    })
}

/** Every text of a record with its path. */
function textsOf(value: unknown, path: ValuePath = []): { text: string; path: ValuePath }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (typeof value !== 'object' || value === null) return []
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, one]) => textsOf(one, [...path, key]))
}

/** Every text of a body with its place: words, code, addresses, titles and attributes. */
function textsOfBody(node: Nodes): { text: string; place: Place }[] {
  const own = ['value', 'url', 'title', 'label'].flatMap((name) => {
    const text: unknown = Reflect.get(node, name)
    return typeof text === 'string' ? [{ text, place: placeOfNode(node) }] : []
  })
  const attributes = 'attributes' in node ? node.attributes : []
  const written = attributes.flatMap((one) =>
    typeof one.value === 'string' ? [{ text: one.value, place: placeOfNode(one.position ? one : node) }] : [],
  )
  return [...own, ...written, ...('children' in node ? node.children.flatMap((child) => textsOfBody(child)) : [])]
}

/**
 * The hidden characters that a file spells out: `\u202e` in YAML, `&#x202e;` in Markdown. Those that stand in it as they are
 * are said already.
 */
export function hiddenProblems({ text, data, body }: Pick<ContentFile, 'text' | 'data' | 'body'>): HiddenProblem[] {
  const spelled = (value: string, place: () => Place) =>
    hiddenCharacters(value)
      .filter(({ index }) => !text.includes(String.fromCodePoint(value.codePointAt(index) ?? 0)))
      .map(({ name }) => ({ place: place(), message: message(name, 'spells out') }))
  const inFields = text.includes('\\')
    ? textsOf(data.value).flatMap((one) => spelled(one.text, () => data.placeOf(one.path)))
    : []
  const inBody =
    body && text.includes('&') ? textsOfBody(body).flatMap((one) => spelled(one.text, () => one.place)) : []
  return [...inFields, ...inBody].slice(0, limits.problems)
}
