import type { Finding } from '../content/finding.ts'
import { type Content, findingAt, type Link } from '../content/input/content-file.ts'
import { linksOf } from './links/links-of.ts'

/** An address as it is compared: without protocol, "www." and closing slash. Capitals count: TAGWORX.NET is a name. */
const bare = (address: string) =>
  address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')

function problem({ address, text }: Link): string | undefined {
  if (/^http:/i.test(address))
    return `links to ${address} without encryption; expected an address that begins with https://`
  if (text === undefined || /^mailto:/i.test(address)) return undefined
  if (text.trim() === '') return 'has a link without words; expected words that say where it leads'
  const isAddress = /^(https?:\/\/|www\.)\S+$/i.test(text.trim()) || bare(text) === bare(address)
  return isAddress
    ? `shows the bare address "${text.trim()}"; expected words that say where the link leads: [words](address)`
    : undefined
}

/** link-address: links lead to https addresses, and their words are not the bare address. */
export function linkAddress(content: Content): Finding[] {
  return content.files.flatMap((file) =>
    linksOf(file).flatMap((link) => {
      const message = problem(link)
      return message ? [findingAt(file, link.place, 'link-address', message)] : []
    }),
  )
}
