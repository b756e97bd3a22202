import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { scanPage } from '../publish/scan-page.ts'
import { scriptRole } from '../publish/script-role.ts'

/** What a reader's browser loads for one page before any font or picture. */
export interface PageWeight {
  /** The address, such as `/de/nachrichten/`. */
  path: string
  /** HTML with inlined styles, in bytes. */
  bytes: number
  /** The same compressed with brotli at its default quality 11, in bytes. */
  brotli: number
  /** The page's own modules together, each compressed in the same way, in bytes. */
  scripts: number
  /** Script elements that a browser would run and that are no modules of our own. */
  foreign: number
}

/** The most that a page may weigh, in bytes: HTML with styles, and its own scripts together, compressed with brotli. */
export const maximumWeight = { page: 14_000, scripts: 8_000 }

/** Whether a page keeps to the limits and loads no script but the site's own. */
export function isLight({ brotli, scripts, foreign }: PageWeight): boolean {
  return brotli <= maximumWeight.page && scripts <= maximumWeight.scripts && foreign === 0
}

/** The weight of every page below a folder, heaviest first. */
export function pageWeights(folder: string): PageWeight[] {
  const weights = new Map<string, number>()
  const weightOfScript = (address: string) => {
    const known = weights.get(address) ?? compressedSize(readFileSync(join(folder, address)))
    weights.set(address, known)
    return known
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(folder, name))
      const path = `/${relative(folder, join(folder, name)).split(sep).join('/')}`.replace(/index\.html$/, '')
      const scripts = scanPage(html.toString('utf8')).elements.filter((element) => element.name === 'script')
      const own = scripts.filter((script) => scriptRole(script) === 'own')
      const data = scripts.filter((script) => scriptRole(script) === 'data')
      return {
        path,
        bytes: html.length,
        brotli: compressedSize(html),
        scripts: own.reduce(
          (sum, { attributes }) => sum + weightOfScript(attributes.src?.replace(/[?#].*/, '') ?? ''),
          0,
        ),
        foreign: scripts.length - own.length - data.length,
      }
    })
    .sort((a, b) => b.brotli - a.brotli || (a.path < b.path ? -1 : 1))
}

function compressedSize(content: Buffer): number {
  const options = { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }
  return brotliCompressSync(content, options).length
}
