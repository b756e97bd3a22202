import type { PageElement } from './scan-page.ts'

/** From where on a page waits for styles that are linked, and which these are. */
export interface LaterStart {
  /** A place between two tags, in UTF-16 code units. */
  at: number
  /** Whether an article's own styles are linked, or those for the end of any page. */
  kind: 'article' | 'page'
}

/** A page whose main part has fewer characters is laid out at once. */
const shortest = 6_000

/**
 * The part of a page that a browser lays out first at least, by its characters. What stands there brings nearly every face and size of letters for the first time, which
 * takes longer than all the rest: with a third of a page as much is won as with 0.03, with 0.4 half as much.
 */
const firstPart = 0.1

/** What begins below everything that stands before it; in a timeline only its events do, with their day beside what they tell. In a row of a table or grid, more content would move what is shown already. */
const beginsBelow = new Set(['section', 'h2', 'table', 'dl'])

const hasClass = ({ attributes }: PageElement, name: string) => attributes.class?.split(' ').includes(name) ?? false
const isEvent = (element: PageElement) => hasClass(element, 'event')

/** The front page has columns side by side down to the figure of the day. */
const isBelowColumns = (element: PageElement) => element.name === 'section' && hasClass(element, 'day')

/** Where a link to styles may stand only within. */
const isWithin = (element: PageElement) => element.name === 'section' || element.name === 'li'

/**
 * Where a browser is to show what it has before it reads on: it lays out what stands above a linked sheet, and the rest when that is there. In one go a page takes half
 * as long again as the longer part, and a telephone answers nobody meanwhile.
 *
 * @returns behind the contents of an article, soon after the beginning of any other page, and nothing for a short one
 */
export function laterStart(html: string, elements: readonly PageElement[]): LaterStart | undefined {
  const contents = elements.find(({ name }) => name === 'page-contents')
  if (contents) {
    const closing = '</page-contents>'
    return { at: html.indexOf(closing, contents.end) + closing.length, kind: 'article' }
  }
  const main = elements.find(({ name }) => name === 'main')
  if (!main) return undefined
  const end = html.lastIndexOf('</main>')
  if (end - main.end < shortest) return undefined
  const first = elements.find(isBelowColumns)?.start ?? main.end + (end - main.end) * firstPart
  const begins = elements.some(isEvent) ? isEvent : ({ name }: PageElement) => beginsBelow.has(name)
  const next = elements.find((element) => element.start >= first && element.start < end && begins(element))
  return next && { at: isWithin(next) ? next.openEnd : next.start, kind: 'page' }
}
