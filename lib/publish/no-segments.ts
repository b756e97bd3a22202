/*
 * Stands in for a module of Next (`server/app-render/collect-segment-data`), which reads each rendered page once more and takes it apart for links
 * that are followed by React. Readers of this site follow links by the browser; the publishing step would throw those files away.
 */

/** What of a page is fetched apart: nothing. */
export async function collectSegmentData(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map()
}

/** What Next notes about fetching pages ahead: nothing. */
export async function collectPrefetchHints(): Promise<null> {
  return null
}
