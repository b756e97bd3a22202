import { notedDigests } from '../changes/build-notes.ts'
import { writeNote } from '../changes/note.ts'
import { apartNote } from './search-apart.ts'
import { partsOfLanguage, searchIndexes } from './search-indexes.ts'
import { finishedPages } from './searched-pages.ts'

/*
 * The program that makes the search of a large site: `node … make-search.ts <the finished site> <the build's notes>`. Its indexes are kept as those of every
 * build are, and the note says which.
 */

const [site = '', notes = ''] = process.argv.slice(2)
const indexes = await searchIndexes(finishedPages(site, notedDigests(notes)), partsOfLanguage)
writeNote(
  notes,
  apartNote,
  indexes.map((parts) => parts.map(({ indexed }) => indexed)),
)
