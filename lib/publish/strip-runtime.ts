import type { BoundaryMarkers } from './boundary-markers.ts'
import type { PageComment, PageElement, PageScan, Range } from './scan-page.ts'
import { scriptRole } from './script-role.ts'

/** What React writes on a style sheet that it has inlined, to find it again: its order and the file it came from. */
const styleBookkeeping = / data-(?:precedence|href)="[^"]*"/g

/**
 * A page without the scripts of Next and React, without flight data and without what only they read, the empty comments
 * between texts among it: React would tell the texts apart by them. Every other character stays as it was.
 */
export function stripRuntime(scan: PageScan, markers: BoundaryMarkers): string {
  const ranges = [
    ...scan.elements.flatMap((element) => rangesOf(element, scan.html)),
    ...scan.comments.filter(isSeam),
    ...markers.next,
  ]
  let rest = ''
  let position = 0
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    rest += scan.html.slice(position, start)
    position = end
  }
  return rest + scan.html.slice(position)
}

/** What React writes between two texts that stand side by side. */
const isSeam = ({ text }: PageComment) => text === ' '

/** What is to be cut of an element: all of it, some of its attributes, or nothing. */
function rangesOf(element: PageElement, html: string): Range[] {
  if (element.name === 'style') {
    const tag = html.slice(element.start, element.openEnd)
    return [...tag.matchAll(styleBookkeeping)].map(({ index, 0: text }) => {
      const start = element.start + index
      return { start, end: start + text.length }
    })
  }
  return isRuntime(element) ? [element] : []
}

function isRuntime(element: PageElement): boolean {
  const { name, attributes } = element
  switch (name) {
    case 'script':
      return scriptRole(element) === 'runtime'
    case 'link':
      return attributes.href?.startsWith('/_next/') === true && isScriptHint(attributes)
    case 'meta':
      // The first says that next/font made a fallback face of matching size, which React's hydration reads. The others Next
      // adds to the card of X, which takes them from Open Graph where they are missing.
      return attributes.name === 'next-size-adjust' || /^twitter:(title|description)$/.test(attributes.name ?? '')
    default:
      return false
  }
}

function isScriptHint({ rel, as }: Record<string, string>): boolean {
  return rel === 'modulepreload' || ((rel === 'preload' || rel === 'prefetch') && as === 'script')
}
