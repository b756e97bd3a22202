import { type PublishedText, published, type Redirect, redirects } from '../definitions/history.ts'
import { kinds } from '../definitions/kinds.ts'
import type { Content, ContentFile } from '../input/content-file.ts'

/** The entries of a list in the content folder that have the expected shape, each with its index in the file. */
export interface ListEntries<Entry> {
  /** The list's file, unless there is none. */
  file?: ContentFile
  entries: { index: number; entry: Entry }[]
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

/** The MDX files by the name that a list has for them, such as `articles/opening/de.mdx`. */
export function textFiles(content: Content): ReadonlyMap<string, ContentFile> {
  return new Map(
    content.files.flatMap((file): [string, ContentFile][] => {
      const name = textName(file)
      return name ? [[name, file]] : []
    }),
  )
}

/** The name that a list has for an MDX file; `undefined` for other files. */
export function textName({ kind, id, language }: ContentFile): string | undefined {
  return language && `${kinds[kind].folder}/${id}/${language}.mdx`
}

const fileOf = (content: Content, kind: 'redirects' | 'published') => content.files.find((file) => file.kind === kind)

/** The redirects of `content/redirects.yaml`. */
export function redirectEntries(content: Content): ListEntries<Redirect> {
  const entry = redirects.shape.redirects.element
  return entriesOf(fileOf(content, 'redirects'), 'redirects', (value) => entry.safeParse(value))
}

/** The published texts of `content/published.yaml`. */
export function publishedEntries(content: Content): ListEntries<PublishedText> {
  const entry = published.shape.texts.element
  return entriesOf(fileOf(content, 'published'), 'texts', (value) => entry.safeParse(value))
}
