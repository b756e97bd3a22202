import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { wordCount } from '../content/reading-time.ts'
import { type PageElement, scanPage } from '../publish/scan-page.ts'
import { scriptRole } from '../publish/script-role.ts'

/** What a reader's browser loads for one page. */
export interface PageWeight {
  /** The address, such as `/de/nachrichten/`. */
  path: string
  /** HTML with inlined styles, in bytes. */
  bytes: number
  /** The same compressed with brotli at its default quality 11, in bytes. */
  brotli: number
  /** The style sheets that the page links for screens, each compressed in the same way, in bytes. */
  linked: number
  /** The words of an article's text; not set for other pages. */
  words?: number
  /** The page's own modules together, each compressed in the same way, in bytes. */
  scripts: number
  /** The faces that the page asks for, as they are sent, in bytes. */
  fonts: number
  /**
   * What the page makes a browser ask for before it is complete: itself, faces, style sheets, scripts and pictures that are not
   * lazy. Chromium asks for the icon after that.
   */
  requests: number
  /** Script elements that a browser would run and that are no modules of our own. */
  foreign: number
}

/**
 * The most that a page may weigh, in bytes compressed with brotli: HTML with inlined styles of an article of usual length and of
 * every other page, a page's own scripts together, and its faces.
 */
export const maximumWeight = { article: 12_000, page: 14_000, scripts: 8_000, fonts: 30_000 }

/** So many requests may a page make before it is complete. */
export const mostRequests = 6

/** So many words has an article of usual length at most. */
const usualWords = 1000

/** The most that a page's HTML with inlined styles may weigh. */
export function limitOf({ words }: Pick<PageWeight, 'words'>): number {
  return words !== undefined && words <= usualWords ? maximumWeight.article : maximumWeight.page
}

/**
 * Whether a page keeps to the limits and loads no script but the site's own. With the style sheets that it links it may weigh
 * what any page may, so that nothing is won by moving styles about.
 */
export function isLight(page: PageWeight): boolean {
  const { brotli, linked, scripts, fonts, requests, foreign } = page
  return (
    brotli <= limitOf(page) &&
    brotli + linked <= maximumWeight.page &&
    scripts <= maximumWeight.scripts &&
    fonts <= maximumWeight.fonts &&
    requests <= mostRequests &&
    foreign === 0
  )
}

/** The weight of every page below a folder, heaviest first. */
export function pageWeights(folder: string): PageWeight[] {
  const weights = new Map<string, number>()
  const weightOf = (address: string) => {
    const known = weights.get(address) ?? compressedSize(readFileSync(join(folder, address)))
    weights.set(address, known)
    return known
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(folder, name))
      const path = `/${relative(folder, join(folder, name)).split(sep).join('/')}`.replace(/index\.html$/, '')
      const text = html.toString('utf8')
      const { elements } = scanPage(text)
      const scripts = elements.filter((element) => element.name === 'script')
      const own = scripts.filter((script) => scriptRole(script) === 'own')
      const faces = facesOf(elements)
      const foreign = scripts.filter((script) => !['own', 'data', 'settings'].includes(scriptRole(script)))
      return {
        path,
        bytes: html.length,
        brotli: compressedSize(html),
        linked: elements
          .filter(isScreenSheet)
          .reduce((sum, { attributes }) => sum + weightOf(attributes.href ?? ''), 0),
        ...wordsOf(text),
        scripts: own.reduce((sum, { attributes }) => sum + weightOf(attributes.src?.replace(/[?#].*/, '') ?? ''), 0),
        fonts: faces.reduce((sum, face) => sum + statSync(join(folder, face)).size, 0),
        requests: 1 + faces.length + scripts.filter(({ attributes }) => attributes.src).length + others(elements),
        foreign: foreign.length,
      }
    })
    .sort((a, b) => b.brotli - a.brotli || (a.path < b.path ? -1 : 1))
}

/** The faces that a page preloads or that its inlined style sheets name. */
function facesOf(elements: readonly PageElement[]): string[] {
  const preloaded = elements.filter(({ name, attributes }) => name === 'link' && attributes.as === 'font')
  const named = elements
    .filter(({ name }) => name === 'style')
    .flatMap(({ text }) => [...text.matchAll(/url\(["']?(\/[^"')]+\.woff2?)/g)].map(([, face = '']) => face))
  return [...new Set([...preloaded.map(({ attributes }) => attributes.href ?? ''), ...named])]
}

/** How many style sheets, whatever for, and pictures a page asks for before anybody scrolls. */
function others(elements: readonly PageElement[]): number {
  return elements.filter(
    ({ name, attributes }) =>
      (name === 'link' && attributes.rel === 'stylesheet') || (name === 'img' && attributes.loading !== 'lazy'),
  ).length
}

const isScreenSheet = ({ name, attributes }: PageElement) =>
  name === 'link' && attributes.rel === 'stylesheet' && !attributes.media?.startsWith('print')

/** The words of an article's text, without its contents, boxes, tables and quotations and without what opens from it. */
function wordsOf(html: string): { words?: number } {
  const text = /<article class="wrap article">.*?<div class="prose">(.*?)<(?:div class="popovers"|share-page)/s.exec(
    html,
  )?.[1]
  if (text === undefined) return {}
  return { words: wordCount(text.replace(/<(figure|table|page-contents)\b.*?<\/\1>/gs, ' ')) }
}

function compressedSize(content: Buffer): number {
  const options = { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }
  return brotliCompressSync(content, options).length
}
