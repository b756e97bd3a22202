import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** What a reader's browser loads for one page before any font or picture. */
export interface PageWeight {
  /** The address, such as `/de/nachrichten/`. */
  path: string
  /** HTML with inlined styles, in bytes. */
  bytes: number
  /** The same compressed with brotli at its default quality 11, in bytes. */
  brotli: number
  /** Script elements that a browser would run, other than the site's own modules. */
  scripts: number
}

/** Script elements other than the site's own modules and data blocks such as JSON-LD. */
const runnableScript =
  /<script(?![^>]*(?:\btype="(?:application\/(?:ld\+)?json|speculationrules)"|\bsrc="\/scripts\/))[^>]*>/g

/** The weight of every page below a folder, heaviest first. */
export function pageWeights(folder: string): PageWeight[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(folder, name))
      const path = `/${relative(folder, join(folder, name)).split(sep).join('/')}`.replace(/index\.html$/, '')
      const options = { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }
      return {
        path,
        bytes: html.length,
        brotli: brotliCompressSync(html, options).length,
        scripts: html.toString('utf8').match(runnableScript)?.length ?? 0,
      }
    })
    .sort((a, b) => b.brotli - a.brotli || (a.path < b.path ? -1 : 1))
}
