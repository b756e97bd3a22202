import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  adapterPath: fileURLToPath(new URL('./lib/publish/adapter.mjs', import.meta.url)),
  trailingSlash: true,
  poweredByHeader: false,
  // Used while pages are prerendered; they bring programs that cannot be bundled themselves.
  serverExternalPackages: ['esbuild', 'harfbuzzjs'],
  // Types are checked once, by `npm test`, not again in each build.
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: true, prefetchInlining: false, globalNotFound: true },
}

export default config
