import { Parser } from 'htmlparser2'

/** What the pages of sound content are made of: elements, attributes as `a[href]`, and whole scripts. */
export type Shape = Set<string>

/** What Markdown may add to them. */
const ofMarkdown =
  'a a[href] a[title] blockquote br code code[class] del em em[lang] h2 h3 h4 hr li ol ol[start] p pre section strong sup table tbody td th thead tr ul'

/** Attributes that hold an address. */
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'xlink:href',
  'background',
  'srcset',
  'content',
])
const events = /^on/i

/** Reads a page and tells of everything in it. */
function walk(
  html: string,
  say: { part(part: string): void; attribute(element: string, name: string, value: string): void },
) {
  let script: string | undefined
  const parser = new Parser({
    onopentag(element, attributes) {
      say.part(element)
      for (const [name, value] of Object.entries(attributes)) {
        say.part(`${element}[${name}]`)
        say.attribute(element, name, value)
      }
      if (element === 'script')
        script = attributes.type === 'application/ld+json' ? undefined : `script ${JSON.stringify(attributes)} `
      if (element === 'style') script = 'style '
    },
    ontext(text) {
      if (script !== undefined) script += text
    },
    onclosetag() {
      if (script !== undefined) say.part(script)
      script = undefined
    },
  })
  parser.end(html)
}

/** What pages of sound content are made of. */
export function shapeOf(pages: readonly string[]): Shape {
  const shape: Shape = new Set([...ofMarkdown.split(' '), 'page-contents'])
  for (const page of pages) walk(page, { part: (part) => shape.add(part), attribute: () => {} })
  return shape
}

const here = 'https://site.example/de/'

/** Whether an address leads, as a browser reads it, to a page of the site, or openly elsewhere. */
export function leadsAstray(address: string): boolean {
  if (!URL.canParse(address, here)) return false
  const { protocol, host, username } = new URL(address, here)
  if (protocol === 'mailto:') return false
  const isOpen = /^https?:\/\/[^\\]*$/i.test(address) && username === ''
  return !/^https?:$/.test(protocol) || (host !== 'site.example' && !isOpen)
}

function addressFault(element: string, name: string, value: string): string | undefined {
  if (!addresses.has(name) || (element === 'meta' && !/url=/i.test(value))) return undefined
  const address = element === 'meta' ? value.replace(/^.*?url=/i, '') : value
  return leadsAstray(address) ? `<${element}> leads to ${address.slice(0, 80)}` : undefined
}

/** What a page has that no page of sound content has: elements, attributes, scripts, and addresses that run something. */
export function pageFaults(html: string, shape: Shape): string[] {
  const faults = new Set<string>()
  walk(html, {
    part: (part) => {
      if (!shape.has(part)) faults.add(`has ${part.slice(0, 100)}`)
    },
    attribute: (element, name, value) => {
      if (events.test(name)) faults.add(`has the attribute ${name}`)
      const fault = addressFault(element, name, value)
      if (fault) faults.add(fault)
    },
  })
  for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
    try {
      JSON.parse(json)
    } catch {
      faults.add('has JSON-LD that is none')
    }
  }
  return [...faults]
}
