import { Parser } from 'htmlparser2'

/** A part of a page's text: from `start` up to, not including, `end`, in UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

/** An element of a page. The range goes to the end of the closing tag for those in `textElements`, else of the opening tag. */
export interface PageElement extends Range {
  name: string
  /** Values with character references resolved. */
  attributes: Record<string, string>
  /** The end of the opening tag. */
  openEnd: number
  /** What stands in it, for those in `textElements`; else empty. */
  text: string
}

/** A comment, with its text between `<!--` and `-->`. */
export interface PageComment extends Range {
  text: string
}

/** A page's elements and comments in the order of the text. */
export interface PageScan {
  html: string
  elements: PageElement[]
  comments: PageComment[]
}

const textElements = new Set(['script', 'style'])

/** The page that was read last: the steps of publishing follow each other on the same text. */
let last: PageScan | undefined

/** Reads a page of HTML. Everything that is cut from it or held against it is decided by what this returns. */
export function scanPage(html: string): PageScan {
  if (last?.html !== html) last = scanned(html)
  return last
}

function scanned(html: string): PageScan {
  const elements: PageElement[] = []
  const comments: PageComment[] = []
  let open: PageElement | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, start: parser.startIndex, openEnd: 0, end: 0, text: '' }
        element.openEnd = element.end = parser.endIndex + 1
        elements.push(element)
        if (textElements.has(name)) open = element
      },
      onclosetag(name) {
        if (open?.name !== name) return
        open.text = html.slice(open.openEnd, parser.startIndex)
        open.end = parser.endIndex + 1
        open = undefined
      },
      oncomment(text) {
        comments.push({ text, start: parser.startIndex, end: parser.endIndex + 1 })
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return { html, elements, comments }
}
