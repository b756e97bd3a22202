import { type DataBlock, structuredDataFaults } from '../structured-data.ts'
import { askingOnce, type Fetch } from './fetched.ts'
import { listedAddresses } from './listed-addresses.ts'
import { offerFaults, offersOf } from './offer-faults.ts'
import { alternateFaults, canonicalFaults, depthFaults } from './page-faults.ts'
import { type ClaimedPicture, pictureFaults, picturesIn } from './picture-faults.ts'
import { type ReadPage, readPage } from './read-page.ts'

/** What a machine that starts at `/robots.txt` has seen of a site. */
export interface Crawl {
  /** The pages that the sitemaps list, by their addresses. */
  pages: Map<string, ReadPage>
  sitemaps: number
  /** The structured data of all pages, block by block. */
  blocks: DataBlock[]
  /** The feeds and texts that the heads of pages offer, with their media types, by their addresses. */
  offers: Map<string, string>
  /** The size of each picture that a page, a sitemap or structured data names, in bytes. */
  pictures: Map<string, number>
  faults: string[]
}

/** The most that a picture may weigh, in bytes: one drawn for social networks and search engines, or a photograph of an article. */
const pictureLimit = (address: string) => (new URL(address).pathname.startsWith('/pictures/') ? 400_000 : 60_000)

/** How many clicks from the language choice a page may be away. */
const clickLimit = 4

/**
 * Walks a site as a search engine does: from `/robots.txt` to the sitemaps, to the pages that they list, to what these name.
 *
 * @param origin the site's public address, such as https://rechenwerk.example
 * @param fetch answers for any public address
 */
export async function crawl(origin: string, fetch: Fetch): Promise<Crawl> {
  const get = askingOnce(fetch)
  const { listed, sitemaps, faults } = await listedAddresses(origin, get)
  const pages = new Map<string, ReadPage>()
  for (const address of listed.keys()) {
    const { status, type, body } = await get(address)
    if (status !== 200 || type !== 'text/html') faults.push(`${address} answers ${status} with ${type}`)
    else pages.set(address, readPage(body.toString(), address))
  }
  const blocks = [...pages].flatMap(([page, { blocks }]) => blocks.map((text) => ({ page, text })))
  const offers = offersOf(pages)
  const claims: ClaimedPicture[] = [
    ...[...pages.values()].flatMap(({ picture }) => picture ?? []),
    ...[...listed.values()].flatMap(({ pictures }) => pictures.map((address) => ({ address }))),
    ...blocks.flatMap(({ text }) => picturesIn(text)),
  ]
  const distinct = new Map(claims.map((claim) => [JSON.stringify(claim), claim]))
  const pictures = new Map<string, number>()
  for (const claim of distinct.values()) {
    faults.push(...(await pictureFaults(claim, pictureLimit(claim.address), get)))
    pictures.set(claim.address, (await get(claim.address)).body.length)
  }
  for (const [address, type] of offers) faults.push(...(await offerFaults(address, type, pages, get)))
  for (const [address, { picture }] of pages) if (!picture) faults.push(`${address} names no picture`)
  faults.push(
    ...structuredDataFaults(blocks),
    ...canonicalFaults(pages),
    ...alternateFaults(pages),
    ...depthFaults(pages, `${origin}/`, clickLimit),
  )
  return { pages, sitemaps, blocks, offers, pictures, faults }
}
