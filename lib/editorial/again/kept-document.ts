import { knownTextHash } from '../../content/history/text-hash.ts'
import type { ContentFile, KnownOfFile, Link } from '../../content/input/content-file.ts'
import { hasBody } from '../../content/input/content-file.ts'
import type { KnownDocument } from '../../content/input/known-file.ts'
import { type Reference, referencesOf } from '../../content/input/references.ts'
import { markedPlaces } from '../../content/marked-places.ts'
import { linksOf } from '../links/links-of.ts'
import { knownAnchors } from '../links/page-anchors.ts'

/** A document as it is kept: short, because there are many. */
export interface KeptDocument {
  kind: ContentFile['kind']
  id: string
  language?: ContentFile['language']
  value?: Record<string, unknown>
  hasBody: boolean
  hasMarkedPlaces: boolean
  /** Id, kinds, holder, line and column. */
  references: [string, string, string, number, number][]
  /** Address, line, column and words. */
  links: ([string, number, number] | [string, number, number, string])[]
  anchors?: string[]
  textHash?: string
}

/** Whether JSON gives a value back as it was: it has no number that is none, and no endless one. */
function isKeepable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  return typeof value !== 'object' || value === null || Object.values(value).every(isKeepable)
}

/** A document in the form in which it is kept; `undefined` for one whose fields would not come back the same. */
export function keptDocument(file: ContentFile): KeptDocument | undefined {
  const { kind, id, language, data } = file
  if (!isKeepable(data.value)) return undefined
  const anchors = knownAnchors(file)
  const textHash = knownTextHash(file)
  return {
    kind,
    id,
    ...(language && { language }),
    ...(data.value && { value: data.value }),
    hasBody: hasBody(file),
    hasMarkedPlaces: markedPlaces(file).length > 0,
    references: referencesOf(file).map(({ to, id, holder, place: { line, column } }) => [
      id,
      to.join(' '),
      holder,
      line,
      column,
    ]),
    links: linksOf(file).map(({ address, place: { line, column }, text }) =>
      text === undefined ? [address, line, column] : [address, line, column, text],
    ),
    ...(anchors && { anchors: [...anchors] }),
    ...(textHash && { textHash }),
  }
}

/** What is known of a document from the form in which it was kept. */
export function knownDocument(kept: KeptDocument, path: string): KnownDocument {
  const { kind, id, language, value, anchors, textHash } = kept
  const known: KnownOfFile = {
    hasBody: kept.hasBody,
    hasMarkedPlaces: kept.hasMarkedPlaces,
    references: kept.references.map(([id, to, holder, line, column]) => ({
      to: to.split(' ') as Reference['to'][number][],
      id,
      holder,
      place: { line, column },
    })),
    links: kept.links.map(
      ([address, line, column, text]): Link => ({
        address,
        place: { line, column },
        ...(text === undefined ? {} : { text }),
      }),
    ),
    ...(anchors && { anchors: new Set(anchors) }),
    ...(textHash !== undefined && { textHash }),
  }
  return { identity: { path, kind, id, ...(language && { language }) }, value, known }
}
