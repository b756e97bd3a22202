import type { PageComment, PageElement, PageScan, Range } from './scan-page.ts'

export interface BoundaryMarkers {
  /** Next's own, which may be cut. */
  next: Range[]
  /** The first one that a page's own code has brought, by the name of the React component. */
  refused: 'Suspense' | 'Activity' | undefined
}

const hiddenOpening = '<div hidden="">'
const hiddenClosing = '</div>'

/**
 * Tells the comments by which React marks boundaries apart: `<!--$-->` shown, `<!--$?-->` waiting, `<!--$!-->` failed,
 * `<!--$~-->` queued, `<!--&-->` an Activity, each closed by `<!--/$-->` or `<!--/&-->`.
 *
 * Next 16.4 puts two boundaries into each page, both always empty once the page is rendered:
 *
 * - `<div hidden=""><!--$--><!--/$--></div>` at the beginning of the body (`Next.Metadata`; React has moved what was in it
 *   to the head),
 * - `<!--$--><!--/$-->` after the page's content (`Next.MetadataOutlet`; the 404 page has none).
 *
 * Every other one comes from <Suspense>, from a loading.tsx or from <Activity>. It is refused even when it is shown already:
 * React holds back content of more than some 12 kB and shows it by script, so that the same page would fail when it grows.
 */
export function boundaryMarkers({ html, elements, comments }: PageScan): BoundaryMarkers {
  const next: Range[] = []
  let refused: BoundaryMarkers['refused']
  let outlets = 0
  for (let index = 0; index < comments.length; index += 1) {
    const pair = emptyPair(comments, index)
    const hidden = pair && aroundMetadata(html, elements, pair)
    if (hidden || (pair && outlets === 0)) {
      next.push(hidden || pair)
      if (!hidden) outlets += 1
      index += 1
      continue
    }
    const text = comments[index]?.text ?? ''
    if (/^\/?\$[?!~]?$/.test(text)) refused ??= 'Suspense'
    if (/^\/?&$/.test(text)) refused ??= 'Activity'
  }
  return { next, refused }
}

/** The range of a boundary that begins at a comment and ends at once. */
function emptyPair(comments: PageComment[], index: number): Range | undefined {
  const [first, second] = [comments[index], comments[index + 1]]
  if (first?.text !== '$' || second?.text !== '/$' || first.end !== second.start) return undefined
  return { start: first.start, end: second.end }
}

/** The range of Next's hidden element around an empty boundary, if it stands at the beginning of the body. */
function aroundMetadata(html: string, elements: PageElement[], { start, end }: Range): Range | undefined {
  const outer = { start: start - hiddenOpening.length, end: end + hiddenClosing.length }
  const isHidden = html.startsWith(hiddenOpening, outer.start) && html.startsWith(hiddenClosing, end)
  return isHidden && elements.some(({ name, openEnd }) => name === 'body' && openEnd === outer.start)
    ? outer
    : undefined
}
