import { notedDigests } from '../changes/build-notes.ts'
import { notesFolder } from '../changes/note.ts'
import { joinedIndexes } from './pagefind-files.ts'
import { indexesMadeAhead } from './search-ahead.ts'
import { indexesMadeApart } from './search-apart.ts'
import { partsOfLanguage, searchIndexes } from './search-indexes.ts'
import { finishedPages } from './searched-pages.ts'

/** With more pages and files than this, the search is made in a process of its own. 1,000 articles have 21,420, ten thousand 209,548. */
const mostHere = 100_000

/**
 * The files of the search, by their paths in the site. The records come from the content, their texts from the pages of
 * the finished site in `folder`, which is absolute, so that readers' pages carry nothing for the search.
 *
 * @param partsOf in how many parts the index of a language is made
 * @throws when Pagefind reports an error, or the page of a record is missing or has no text
 */
export async function searchFiles(folder: string, partsOf = partsOfLanguage): Promise<ReadonlyMap<string, Uint8Array>> {
  const notes = notesFolder()
  const digests = notedDigests(notes)
  const pages = finishedPages(folder, digests)
  const isLarge = Object.keys(digests).length > mostHere
  const ahead = notes ? await indexesMadeAhead(notes, pages) : undefined
  const apart = ahead ?? (notes && isLarge ? await indexesMadeApart(folder, notes) : undefined)
  const indexes = apart ?? (await searchIndexes(pages, partsOf)).map((parts) => parts.map(({ files }) => files))
  return new Map([...joinedIndexes(indexes)].map(([path, content]) => [`pagefind/${path}`, content]))
}
