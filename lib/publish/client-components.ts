/**
 * Client components that Next 16.4 itself puts into the module graph of every app page, as files below `next/dist/`. They
 * are routing and error handling in the browser and go with the runtime. Measured: a list of exact names, so that a new
 * version of Next, or a component of Next that does something for readers, is noticed.
 */
const nextsOwn = new Set([
  'client/components/builtin/global-error.js',
  'client/components/client-page.js',
  'client/components/client-segment.js',
  'client/components/http-access-fallback/error-boundary.js',
  'client/components/layout-router.js',
  'client/components/render-from-template-context.js',
  'lib/framework/boundary-components.js',
  'lib/metadata/generate/icon-mark.js',
])

/** Client components of Next that a page may be tempted to use: the name they are imported by, and what to use instead. */
const replacements: Record<string, [name: string, instead: string]> = {
  'client/app-dir/link.js': ['next/link', 'use a plain <a>'],
  'client/app-dir/form.js': ['next/form', 'use a plain <form>'],
  'client/image-component.js': ['next/image', 'use a plain <img> with sizes made in the build'],
  'client/script.js': ['next/script', 'use a plain <script type="module"> with a file in public/scripts/'],
}

/** Pages for errors in the browser: Next demands that they are client components. */
const errorPage = /(?:^|\/)app\/(?:.+\/)?(?:global-)?error\.[jt]sx?$/

const insideNext = /(?:^|\/)node_modules\/next\/dist\/(?:esm\/)?(.+)$/

/**
 * The client components in a page's module graph that are not Next's own, as messages. `manifest` is the text of the page's
 * `page_client-reference-manifest.js`: an assignment of JSON, with the modules as keys of `clientModules`, such as
 * `[project]/components/menu.tsx`. A component counts when the page, a layout around it or one of their imports imports it.
 *
 * Throws when the manifest has another form: then nobody would notice a client component any more.
 */
export function clientComponents(manifest: string): string[] {
  return clientModules(manifest)
    .map((module) => module.replace(/^\[project\]\//, ''))
    .sort()
    .map(message)
    .filter((text) => text !== undefined)
}

function message(module: string): string | undefined {
  const file = insideNext.exec(module)?.[1] ?? ''
  if (nextsOwn.has(file)) return undefined
  const known = replacements[file]
  if (known) return `uses ${known[0]}, a client component, which needs the script of React; ${known[1]}`
  const remedy = errorPage.test(module)
    ? 'remove it, since nothing can fail for a reader'
    : "remove its 'use client', and put what must happen in the browser in a module in public/scripts/"
  return `uses the client component ${module}, which needs the script of React; ${remedy}`
}

function clientModules(manifest: string): string[] {
  try {
    const json: unknown = JSON.parse(manifest.slice(manifest.indexOf('"] = ') + 5).replace(/;?\s*$/, ''))
    if (json && typeof json === 'object' && 'clientModules' in json && json.clientModules instanceof Object) {
      return Object.keys(json.clientModules)
    }
  } catch {
    // Said below, for both ways in which it can be wrong.
  }
  throw new Error("Next's client reference manifest has another form than that of Next 16.4; see client-components.ts")
}
