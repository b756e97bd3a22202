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
import * as pictures from '@/app/pictures/[article]/[file]/route.ts'

/*
 * The program that a build of large content starts twice beside Next: asks each route what of it has changed, as Next does, so that what the routes note is there
 * when Next asks. A route that is missing here finds out in Next's own processes, which takes longer. Both processes read the content, and each asks about half of
 * the routes.
 */

interface Route {
  generateStaticParams: () => Promise<unknown>
}

/** Takes about as long as all others. */
const first: Route[] = [entry]
const rest: Route[] = [
  ...[front, frontCard, atom, rss, jsonFeed, overview, allTexts],
  ...[section, sectionCard, pictures],
  ...[entryView, entryCard, entryWide, entrySquare, entryPicture, entryTwin, entryBibtex, entryCsl],
  ...[entryAtom, entryRss, entryJsonFeed],
]
/** The routes that each process asks about, by what it is called with. */
export const shares = new Map([
  ['first', first],
  ['rest', rest],
])

for (const route of shares.get(process.argv[2] ?? '') ?? []) await route.generateStaticParams()
