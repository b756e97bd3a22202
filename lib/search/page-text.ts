import { Parser } from 'htmlparser2'

/** A paragraph, heading or cell of a page. */
export interface TextBlock {
  /** 2 to 6 for a heading. */
  level?: number
  text: string
}

const skippedElements = new Set(['nav', 'footer', 'svg', 'sup', 'script', 'style', 'template', 'form', 'noscript'])
/** What repeats other pages or belongs to the page's frame; by class, as the components name it. */
const skippedClasses = new Set(
  'kicker byline related sources about titles links jump sort sr-only mark from citation'.split(' '),
)
const blocks = /^(?:p|li|d[dt]|t[dhr]|h[1-6]|blockquote|figcaption|caption|summary|details|div|section|article|header)$/
const empty = new Set(['br', 'img', 'hr', 'wbr', 'input', 'meta', 'link', 'col', 'source'])

type Attributes = Record<string, string>

function isSkipped(
  name: string,
  { class: classes = '', popover, popovertarget, hidden, role, 'aria-hidden': away }: Attributes,
): boolean {
  return (
    skippedElements.has(name) ||
    // Words of a sentence that open something belong to the sentence; what copies, sends or sorts does not.
    (name === 'button' && popovertarget === undefined) ||
    popover !== undefined ||
    hidden !== undefined ||
    away === 'true' ||
    // What a page says of itself, such as that its original has changed since.
    role === 'note' ||
    classes.split(/\s+/).some((one) => skippedClasses.has(one))
  )
}

/**
 * What a reader reads on a page, block after block: what stands in `main`, or in the element with the id `anchor`, without
 * the title, navigation, lists of sources, marks and folded copies.
 */
export function pageText(html: string, anchor?: string): TextBlock[] {
  const found: TextBlock[] = []
  let depth = 0
  let skippedFrom = 0
  let text = ''
  let level: number | undefined
  const flush = () => {
    const clean = text.replace(/\s+/g, ' ').trim()
    if (clean && level !== 1) found.push({ text: clean, ...(level && { level }) })
    text = ''
    level = undefined
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (empty.has(name)) {
        if (name === 'br') text += ' '
        return
      }
      if (depth === 0) {
        if (anchor ? attributes.id === anchor : name === 'main') depth = 1
        return
      }
      depth += 1
      if (skippedFrom) return
      if (isSkipped(name, attributes)) skippedFrom = depth
      else if (blocks.test(name)) {
        flush()
        level = /^h[1-6]$/.test(name) ? Number(name[1]) : undefined
      }
    },
    onclosetag(name) {
      if (depth === 0 || empty.has(name)) return
      if (!skippedFrom && blocks.test(name)) flush()
      if (skippedFrom === depth) skippedFrom = 0
      depth -= 1
    },
    ontext(part) {
      if (depth > 0 && !skippedFrom) text += part
    },
  })
  parser.end(html)
  flush()
  return found
}
