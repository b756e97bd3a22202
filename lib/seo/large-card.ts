import type { Metadata } from 'next'

/**
 * X shows the large picture, and takes it and its description from Open Graph: Next would write them a second time, with
 * sizes and alternative text, unless it is told that there are none.
 * See https://developer.x.com/en/docs/x-for-websites/cards/guides/getting-started.
 */
export const largeCard = { card: 'summary_large_image', images: [] } satisfies Metadata['twitter']
