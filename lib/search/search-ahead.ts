import { notedDigests } from '../changes/build-notes.ts'
import type { Digests } from '../changes/changed.ts'
import { digestOf } from '../changes/digest.ts'
import { changedByOther, noteOfFinders } from '../changes/finder.ts'
import { writeNote } from '../changes/note.ts'
import { pageText } from './page-text.ts'
import { forgetSearch, type IndexFiles, keptIndexes } from './search-cache.ts'
import { partsOfLanguage, searchIndexes } from './search-indexes.ts'
import { digestOfPage, type SearchedPages } from './searched-pages.ts'

/*
 * After a small change the search is made while Next still renders pages. Its indexes are kept as those of every build are; the step that publishes is told which pages
 * were rendered for them, and looks whether Next's say the same.
 */

/** The note that the indexes are there, in the folder of notes. */
const noteFile = 'search.json'

/** What was made ahead. */
interface Ahead {
  /** For each path of a page that was rendered a digest of its text. */
  texts: Record<string, string>
  /** For each part of each language a digest of what its index was made of. */
  indexed: string[][]
}

/** The pages of this build, of which those that have changed are rendered when they are asked for. */
function renderedPages(digests: Digests, render: (path: string) => Promise<string>) {
  const rendered = new Map<string, Promise<string>>()
  const pages: SearchedPages = {
    markOf(path) {
      const digest = digestOfPage(path, digests)
      if (!digest) throw new Error(`Nobody has noted what ${path} is made from`)
      return digest
    },
    htmlOf(path) {
      const html = rendered.get(path) ?? render(path)
      rendered.set(path, html)
      return html
    },
  }
  return { pages, rendered }
}

/**
 * Makes the indexes of the search before the pages are finished, and keeps them. Nothing is made unless it is known what the pages of all kinds are made from.
 *
 * @param notes the folder of this build's notes
 * @param kinds the names of the kinds of pages that can be found
 * @param render the HTML of what stands on a page, by its path such as `/de/fakten/`
 * @throws as `searchIndexes` does
 */
export async function makeSearchAhead(
  notes: string,
  kinds: readonly string[],
  render: (path: string) => Promise<string>,
): Promise<void> {
  for (const kind of kinds) if (!(await changedByOther(notes, kind))) return
  const { pages, rendered } = renderedPages(notedDigests(notes), render)
  const indexes = await searchIndexes(pages, partsOfLanguage, true)
  const texts: Ahead['texts'] = {}
  for (const [path, html] of rendered) texts[path] = digestOf(pageText(await html))
  const indexed = indexes.map((parts) => parts.map((part) => part.indexed))
  writeNote(notes, noteFile, { texts, indexed } satisfies Ahead)
}

/**
 * The files of the indexes that were made ahead, for each part of each language.
 *
 * @param pages of the finished site
 * @returns `undefined` when none were, or when a page says something else than what was rendered for them; then nothing of them is kept
 */
export async function indexesMadeAhead(notes: string, pages: SearchedPages): Promise<IndexFiles[][] | undefined> {
  const ahead = await noteOfFinders<Ahead>(notes, noteFile)
  if (!ahead) return undefined
  for (const [path, digest] of Object.entries(ahead.texts)) {
    if (digestOf(pageText(await pages.htmlOf(path))) === digest) continue
    console.warn(`The search is made again: ${path} says something else than was expected.`)
    forgetSearch()
    return undefined
  }
  return keptIndexes(ahead.indexed)
}
