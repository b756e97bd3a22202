import * as entryView from '@/app/[language]/[section]/[entry]/[view]/page.tsx'
import * as entryAtom from '@/app/[language]/[section]/[entry]/atom.xml/route.ts'
import * as entryBibtex from '@/app/[language]/[section]/[entry]/cite.bib/route.ts'
import * as entryCsl from '@/app/[language]/[section]/[entry]/cite.json/route.ts'
import * as entryJsonFeed from '@/app/[language]/[section]/[entry]/feed.json/route.ts'
import * as entryRss from '@/app/[language]/[section]/[entry]/feed.xml/route.ts'
import * as entryTwin from '@/app/[language]/[section]/[entry]/index.md/route.ts'
import * as entryCard from '@/app/[language]/[section]/[entry]/og.png/route.ts'
import * as entry from '@/app/[language]/[section]/[entry]/page.tsx'
import * as entrySquare from '@/app/[language]/[section]/[entry]/picture-1x1.png/route.ts'
import * as entryPicture from '@/app/[language]/[section]/[entry]/picture-4x3.png/route.ts'
import * as entryWide from '@/app/[language]/[section]/[entry]/picture-16x9.png/route.ts'
import * as sectionCard from '@/app/[language]/[section]/og.png/route.ts'
import * as section from '@/app/[language]/[section]/page.tsx'
import * as atom from '@/app/[language]/atom.xml/route.ts'
import * as jsonFeed from '@/app/[language]/feed.json/route.ts'
import * as rss from '@/app/[language]/feed.xml/route.ts'
import * as overview from '@/app/[language]/llms.txt/route.ts'
import * as allTexts from '@/app/[language]/llms-full.txt/route.ts'
import * as frontCard from '@/app/[language]/og.png/route.ts'
import * as front from '@/app/[language]/page.tsx'
import * as openData from '@/app/data/[file]/route.ts'
import * as pictures from '@/app/pictures/[article]/[file]/route.ts'
import * as sitemaps from '@/app/sitemaps/[file]/route.ts'
import {
  isSmallChange,
  keepFileBeside,
  makeFilesBeside,
  noteAllFound,
  noteFilesBeside,
} from '@/lib/changes/files-beside.ts'
import { contentMayBeRead } from '@/lib/changes/finder.ts'
import { keepResults } from '@/lib/changes/kept-results.ts'
import { notesFolder } from '@/lib/changes/note.ts'
import { makeSearchAhead } from '@/lib/search/search-ahead.ts'
import { searchedKinds, searchedPage } from './searched-page.ts'

/*
 * The program that a build of large content starts beside Next: asks each route what of it has changed, as Next does, so that what the routes note is there
 * when Next asks. A route that is missing here finds out in Next's own processes, which takes longer. After a small change it makes the files among them, too, and the search.
 */

type Params = Record<string, string>

interface PageRoute {
  generateStaticParams: () => Promise<unknown>
}

interface FileRoute {
  generateStaticParams: () => Promise<Params[]>
  /** Each takes the parameters that its own list has. */
  GET: (request: Request, props: { params: Promise<never> }) => Response | Promise<Response>
}

const pages: PageRoute[] = [entry, front, section, entryView]
/** By their addresses. */
const files: Record<string, FileRoute> = {
  '/sitemaps/[file]': sitemaps,
  '/data/[file]': openData,
  '/pictures/[article]/[file]': pictures,
  '/[language]/og.png': frontCard,
  '/[language]/atom.xml': atom,
  '/[language]/feed.xml': rss,
  '/[language]/feed.json': jsonFeed,
  '/[language]/llms.txt': overview,
  '/[language]/llms-full.txt': allTexts,
  '/[language]/[section]/og.png': sectionCard,
  '/[language]/[section]/[entry]/og.png': entryCard,
  '/[language]/[section]/[entry]/picture-16x9.png': entryWide,
  '/[language]/[section]/[entry]/picture-1x1.png': entrySquare,
  '/[language]/[section]/[entry]/picture-4x3.png': entryPicture,
  '/[language]/[section]/[entry]/index.md': entryTwin,
  '/[language]/[section]/[entry]/cite.bib': entryBibtex,
  '/[language]/[section]/[entry]/cite.json': entryCsl,
  '/[language]/[section]/[entry]/atom.xml': entryAtom,
  '/[language]/[section]/[entry]/feed.xml': entryRss,
  '/[language]/[section]/[entry]/feed.json': entryJsonFeed,
}

type Make = () => Response | Promise<Response>

/** The files that have to be made, each with what makes it, by their addresses. */
async function changedFiles(): Promise<Map<string, Make>> {
  const changed = new Map<string, Make>()
  for (const [address, { generateStaticParams, GET }] of Object.entries(files))
    for (const params of await generateStaticParams())
      changed.set(
        address.replace(/\[(\w+)\]/g, (_, name) => params[name] ?? ''),
        () => GET(new Request('http://localhost/'), { params: Promise.resolve(params as never) }),
      )
  return changed
}

/** Makes what has changed, so that it is there when Next has made the pages. */
async function makeFiles(changed: ReadonlyMap<string, Make>) {
  for (const [address, make] of changed) await keepFileBeside(notes, address, await make())
  noteFilesBeside(notes, [...changed.keys()])
}

const notes = notesFolder() ?? ''
await contentMayBeRead(notes)
const isSmall = isSmallChange(notes)
if (isSmall) makeFilesBeside()
// First, because Next waits for them.
for (const { generateStaticParams } of pages) await generateStaticParams()
const changed = await changedFiles()
noteAllFound(notes)
keepResults()
// While Pagefind, a process of its own, makes the index, there is time for files.
if (isSmall) await Promise.all([makeSearchAhead(notes, searchedKinds, searchedPage), makeFiles(changed)])
