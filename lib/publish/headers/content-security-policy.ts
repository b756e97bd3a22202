import { createHash } from 'node:crypto'
import { prefetchRules } from '../../scripts/prefetch-rules.ts'
import { settingsScript } from '../../scripts/settings-script.ts'

/*
 * Each page names its one inlined style sheet itself, by its hash, in a policy of its own (`page-policy.ts`), which browsers
 * hold together with that of the header. For this reason the header says nothing of styles, and has no `default-src`, from which
 * it would follow that there are none; everything else is named. Neither has `unsafe-inline` or `unsafe-eval`.
 */

/** The source expression that lets one inlined script or style sheet pass, and no other: `'sha256-…'`. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The script that applies the reader's settings before anything is shown, and the rules that the site's module adds. */
const inlined = [settingsScript, prefetchRules].map(sourceHash).join(' ')

type Policy = Readonly<Record<string, string>>

/**
 * A page for reading: its own scripts, pictures and font, and nothing that is loaded from elsewhere. It connects to nothing; with
 * `connect-src 'none'` Lighthouse could not fetch `robots.txt` from within the page, and would count that against it.
 */
const reading: Policy = {
  'script-src': `'self' ${inlined}`,
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'none'",
  'manifest-src': "'self'",
  'media-src': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** The search loads pieces of its index, starts a worker and compiles the WebAssembly of Pagefind. */
const searching: Policy = {
  ...reading,
  'script-src': `'self' 'wasm-unsafe-eval' ${inlined}`,
  'worker-src': "'self'",
}

/** What is no page needs nothing when somebody opens it, but for the style sheet of feeds with its face. */
const file: Policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'frame-ancestors': "'none'",
}

/** A worker has the policy of its own file, not that of the page. */
const worker: Policy = { 'default-src': "'none'", 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" }

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}

/** The content security policies by what they are for, as the header has them. */
export const policies = {
  reading: written(reading),
  searching: written(searching),
  worker: written(worker),
  file: written(file),
} as const
