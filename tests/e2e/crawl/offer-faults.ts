import { feedReaders } from '../feed-faults.ts'
import { readTwin } from '../twin-faults.ts'
import type { Fetch } from './fetched.ts'
import type { Pages } from './page-faults.ts'

/** How each other form of a page or of the site is read, by the media type under which heads offer it. */
const readers: Record<string, (text: string) => { faults: string[]; links: string[] }> = {
  'application/rss+xml': feedReader(feedReaders.rss),
  'application/atom+xml': feedReader(feedReaders.atom),
  'application/feed+json': feedReader(feedReaders.json),
  'text/markdown': (text) => ({ faults: readTwin(text).faults, links: [] }),
}

function feedReader(read: (typeof feedReaders)['rss']) {
  return (text: string) => {
    const { faults, feed } = read(text)
    return { faults, links: feed.links }
  }
}

/** What the heads of pages offer beside them, each once: feeds and Markdown. */
export function offersOf(pages: Pages): Map<string, string> {
  return new Map([...pages.values()].flatMap(({ offers }) => offers.map(({ address, type }) => [address, type])))
}

/** What is wrong with a feed or text that a head offers: it is not there, is not what it is said to be, or lists no page of the site. */
export async function offerFaults(address: string, type: string, pages: Pages, get: Fetch): Promise<string[]> {
  const { status, body } = await get(address)
  if (status !== 200) return [`${address} answers ${status}`]
  const read = readers[type]
  if (!read) return [`${address} is offered as ${type}, which nobody here reads`]
  const { faults, links } = read(body.toString())
  const strange = links.filter((link) => !pages.has(link)).map((link) => `lists ${link}, which no sitemap has`)
  return [...faults, ...strange].map((fault) => `${address} ${fault}`)
}
