/**
 * The section being read: the last one whose heading has passed the reading line.
 *
 * @param ids of the sections, in the order of the page
 * @param passed those whose heading stands above the line
 */
export function sectionRead(ids: readonly string[], passed: ReadonlySet<string>): string | undefined {
  return ids.findLast((id) => passed.has(id))
}

interface Extent {
  top: number
  bottom: number
}

/** How far a box has to scroll so that something in it is seen: less than nothing for upwards, 0 when it is seen already. */
export function scrollNeeded(box: Extent, inner: Extent): number {
  if (inner.top < box.top) return inner.top - box.top
  return Math.max(0, Math.min(inner.bottom - box.bottom, inner.top - box.top))
}
