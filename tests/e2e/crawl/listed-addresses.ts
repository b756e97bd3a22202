import { XMLParser } from 'fast-xml-parser'
import robotsParser from 'robots-parser'
import type { Fetch } from './fetched.ts'

/** An address of a sitemap with the pictures that it lists for it. */
export interface ListedAddress {
  address: string
  pictures: string[]
}

interface SitemapUrl {
  loc: string
  'image:image'?: { 'image:loc': string }[]
}

const lists = new Set(['sitemap', 'url', 'image:image'])
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => lists.has(name) })

/** The addresses that `/robots.txt` leads to: its sitemaps, the parts of an index, and what those list. */
export async function listedAddresses(origin: string, get: Fetch) {
  const robots = `${origin}/robots.txt`
  const rules = robotsParser(robots, (await get(robots)).body.toString())
  const listed = new Map<string, ListedAddress>()
  const faults: string[] = []
  const sitemaps = rules.getSitemaps()
  if (sitemaps.length === 0) faults.push(`${robots} names no sitemap`)
  const waiting = [...sitemaps]
  const seen = new Set<string>()
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    if (seen.has(address)) continue
    seen.add(address)
    const { status, body } = await get(address)
    if (status !== 200) {
      faults.push(`the sitemap ${address} answers ${status}`)
      continue
    }
    const { sitemapindex, urlset } = parser.parse(body.toString())
    for (const { loc } of sitemapindex?.sitemap ?? []) waiting.push(loc)
    for (const { loc, 'image:image': images = [] } of (urlset?.url ?? []) as SitemapUrl[]) {
      const pictures = images.map((image) => image['image:loc'])
      listed.set(loc, { address: loc, pictures: [...(listed.get(loc)?.pictures ?? []), ...pictures] })
      if (rules.isAllowed(loc, 'Googlebot') === false) faults.push(`${loc} is listed, and ${robots} forbids to read it`)
    }
  }
  return { listed, sitemaps: seen.size, faults }
}
