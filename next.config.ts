import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

// How many processes make pages, where the build has something to say about that: lib/commands/page-workers.ts.
const workers = Number(process.env.BUILD_WORKERS)

const config: NextConfig = {
  adapterPath: fileURLToPath(new URL('./lib/publish/adapter.mjs', import.meta.url)),
  trailingSlash: true,
  poweredByHeader: false,
  // Used while pages are prerendered; they bring programs that cannot be bundled themselves.
  serverExternalPackages: ['esbuild', 'harfbuzzjs'],
  // Types are checked once, by `npm test`, not again in each build.
  typescript: { ignoreBuildErrors: true },
  // For links followed by React, Next takes each page apart into segments, eight files of its own that this site never publishes.
  turbopack: { resolveAlias: { './collect-segment-data': './lib/publish/no-segments.ts' } },
  experimental: { inlineCss: true, prefetchInlining: false, globalNotFound: true, ...(workers && { cpus: workers }) },
}

export default config
