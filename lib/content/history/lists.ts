import { type PublishedText, published, type Redirect, redirects } from '../definitions/history.ts'
import { kinds } from '../definitions/kinds.ts'
import type { Content, ContentFile } from '../input/content-file.ts'
import { addressesOf, type DocumentAddress } from './article-state.ts'

/** The entries of a list in the content folder that have the expected shape, each with its index in the file. */
export interface ListEntries<Entry> {
  /** The list's file, unless there is none. */
  file?: ContentFile
  entries: { index: number; entry: Entry }[]
}

/** Remembers what is found in a content, because several rules ask for the same. */
function oncePerContent<Result>(find: (content: Content) => Result): (content: Content) => Result {
  const known = new WeakMap<Content, { found: Result }>()
  return (content) => {
    const found = known.get(content) ?? { found: find(content) }
    known.set(content, found)
    return found.found
  }
}

/** An entry that does not have the expected shape is another rule's business and left out. */
function entriesOf<Entry>(
  file: ContentFile | undefined,
  field: string,
  parse: (value: unknown) => { success: boolean; data?: Entry },
): ListEntries<Entry> {
  const list = file?.data.value?.[field]
  const entries = (Array.isArray(list) ? list : []).flatMap((value, index) => {
    const { data } = parse(value)
    return data === undefined ? [] : [{ index, entry: data }]
  })
  return { ...(file ? { file } : {}), entries }
}

/** A document that has an address of its own, in one language. */
export interface AddressedDocument extends DocumentAddress {
  file: ContentFile
  /** What the record of published texts calls it. */
  entry: Pick<PublishedText, 'text' | 'language'>
}

/** What tells one entry of the record from another: the file, and the language where the file holds both. */
export function entryKey({ text, language }: Pick<PublishedText, 'text' | 'language'>): string {
  return language ? `${text} ${language}` : text
}

/** Articles, entries of the glossary and topics, by the key of their entry in the record of published texts. */
export const addressedDocuments = oncePerContent((content): ReadonlyMap<string, AddressedDocument> => {
  const documents = content.files.flatMap((file) =>
    addressesOf(file).map((one): AddressedDocument => {
      const { folder } = kinds[file.kind]
      const entry =
        file.kind === 'topic'
          ? { text: `${folder}/${file.id}.yaml`, language: one.language }
          : { text: `${folder}/${file.id}/${one.language}.mdx` }
      return { ...one, file, entry }
    }),
  )
  return new Map(documents.map((document) => [entryKey(document.entry), document]))
})

const fileOf = (content: Content, kind: 'redirects' | 'published') => content.files.find((file) => file.kind === kind)

/** The redirects of `content/redirects.yaml`. */
export const redirectEntries = oncePerContent((content): ListEntries<Redirect> => {
  const entry = redirects.shape.redirects.element
  return entriesOf(fileOf(content, 'redirects'), 'redirects', (value) => entry.safeParse(value))
})

/** The published texts of `content/published.yaml`. */
export const publishedEntries = oncePerContent((content): ListEntries<PublishedText> => {
  const entry = published.shape.texts.element
  return entriesOf(fileOf(content, 'published'), 'texts', (value) => entry.safeParse(value))
})
