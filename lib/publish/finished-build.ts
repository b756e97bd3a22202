import type { NextAdapter } from 'next'

/** What Next hands to a build adapter when a build is complete. */
export type FinishedBuild = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]

/** Everything the build has made, sorted by kind. */
export type Outputs = FinishedBuild['outputs']

/** One rendered address: a page, a route handler, or data that belongs to one. */
export type Prerender = Outputs['prerenders'][number]

/** A file that Next serves as it is, below `/_next/static/` or made from a metadata file such as `robots.ts`. */
export type StaticFile = Outputs['staticFiles'][number]
