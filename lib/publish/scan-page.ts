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

/** A change of a page's text: what stands in the range gives way to `text`. */
export interface Edit extends Range {
  text: string
}

/**
 * A page with changes that leave what else stands on it alone: the whole text of a style sheet is replaced, or tags are put between two elements. The page
 * is then known without being read once more, which takes most of the time of publishing.
 *
 * @param edits none of which overlap
 */
export function edited(html: string, edits: readonly Edit[]): string {
  const scan = scanPage(html)
  const inOrder = edits.toSorted((a, b) => a.start - b.start)
  let text = ''
  let position = 0
  for (const edit of inOrder) {
    text += html.slice(position, edit.start) + edit.text
    position = edit.end
  }
  text += html.slice(position)
  last = { html: text, ...shifted(scan, inOrder) }
  return text
}

/** The elements and comments of a page at their places after edits. */
function shifted({ elements, comments }: PageScan, edits: readonly Edit[]): Omit<PageScan, 'html'> {
  const longer = ({ start, end, text }: Edit) => text.length - (end - start)
  const after = (isBefore: (edit: Edit) => boolean) =>
    edits.reduce((sum, edit) => (isBefore(edit) ? sum + longer(edit) : sum), 0)
  const startOf = (start: number) => start + after(({ end }) => end <= start)
  // What is put in where something ends does not belong to it.
  const endOf = (place: number) => place + after(({ end }) => end < place)
  const range = ({ start, end }: Range) => ({ start: startOf(start), end: endOf(end) })
  const replaced = new Map(edits.filter(({ start, end }) => end > start).map((edit) => [edit.start, edit.text]))
  const moved = elements.map((element) => ({
    ...element,
    ...range(element),
    openEnd: endOf(element.openEnd),
    text: element.text && (replaced.get(element.openEnd) ?? element.text),
  }))
  const added = edits
    .filter(({ start, end, text }) => start === end && text)
    .flatMap((edit) => {
      const by = edit.start + after(({ start }) => start < edit.start)
      return scanned(edit.text).elements.map((element) => ({
        ...element,
        start: element.start + by,
        end: element.end + by,
        openEnd: element.openEnd + by,
      }))
    })
  return {
    elements: [...moved, ...added].sort((a, b) => a.start - b.start),
    comments: comments.map((comment) => ({ ...comment, ...range(comment) })),
  }
}
