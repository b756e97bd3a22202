import type { Place } from './finding.ts'
import type { ContentFile } from './input/content-file.ts'
import type { ValuePath } from './input/located-yaml.ts'
import { pathName } from './input/shape-problems.ts'

/**
 * A marked place is an instruction between ‹ and ›, such as `‹one or two sentences›`: something that an editor still fills in.
 * `npm run new` and `npm run source` leave them; the check reports them, and a file that has one is left out of the site.
 */
const marked = /‹[^‹›]*›/g

/** A text with `‹` and `›` around an instruction. */
export function markedPlace(instruction: string): string {
  return `‹${instruction.replace(/[‹›]/g, '')}›`
}

/** Whether a text holds a marked place. */
export function hasMarkedPlace(text: string): boolean {
  return text.search(marked) >= 0
}

/** A text in which a letter stands for each character of a marked place, so that what looks at words leaves them alone. */
export function withoutMarkedPlaces(text: string): string {
  return text.replace(marked, (place) => 'x'.repeat(place.length))
}

/** A marked place in a file. */
export interface MarkedPlace {
  /** The field, such as `statements[1].wording`; none in a body. */
  field?: string
  /** What stands between the marks. */
  instruction: string
  /** Where the value, or in a body the mark, begins and ends. */
  from: Place
  to: Place
}

/** The place after a text that begins at a place. */
function endOf({ line, column }: Place, text: string): Place {
  const lines = text.split('\n')
  const last = lines.at(-1)?.length ?? 0
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 }
}

function inFields(file: ContentFile, value: unknown, path: ValuePath): MarkedPlace[] {
  if (typeof value === 'string') {
    const written = hasMarkedPlace(value) ? file.data.sourceOf(path) : undefined
    if (!written) return []
    const instruction = [...value.matchAll(marked)].map(([place]) => place.slice(1, -1)).join('; ')
    const to = endOf(written.place, written.source)
    return [{ field: pathName(path), instruction, from: written.place, to }]
  }
  if (typeof value !== 'object' || value === null) return []
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, one]) => inFields(file, one, [...path, key]))
}

function inBody({ text, language }: ContentFile): MarkedPlace[] {
  const body = language ? text.indexOf('\n---\n', 3) : -1
  if (body < 0) return []
  return [...text.slice(body).matchAll(marked)].map(({ 0: place, index }) => {
    const from = endOf({ line: 1, column: 1 }, text.slice(0, body + index))
    return { instruction: place.slice(1, -1).replace(/\s+/g, ' '), from, to: endOf(from, place) }
  })
}

/** The marked places of files that were asked for; several parts of the check look at the same. */
const known = new WeakMap<ContentFile, readonly MarkedPlace[]>()

/** The marked places of a file in their order, fields first. */
export function markedPlaces(file: ContentFile): readonly MarkedPlace[] {
  if (file.known?.hasMarkedPlaces === false) return []
  const places =
    known.get(file) ?? (hasMarkedPlace(file.text) ? [...inFields(file, file.data.value, []), ...inBody(file)] : [])
  known.set(file, places)
  return places
}

/** The documents that have a marked place in one of their files, as `kind/id`: they are left out of the site. */
export function unfinishedDocuments(files: readonly ContentFile[]): Set<string> {
  return new Set(files.filter((file) => markedPlaces(file).length > 0).map(({ kind, id }) => `${kind}/${id}`))
}
