import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '@/lib/languages.ts'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import { bilingualPart } from '@/lib/routes.ts'

/** A file of the built site as text. */
export function builtFile(path: string): string {
  return readFileSync(join(publishedFolder(), path), 'utf8')
}

/** The paths that a sitemap of the built site lists, or the paths of the sitemaps that the index names. */
function listedPaths(file: string): string[] {
  return [...builtFile(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

/** The paths of the sitemaps that the index of the built site names. */
export const sitemapPaths: readonly string[] = listedPaths('sitemap.xml')

/** The paths of all pages that the sitemaps of the built site list. */
export const sitePaths: readonly string[] = sitemapPaths.flatMap(listedPaths).sort()

/** The paths of the articles among them. */
export const articlePaths = sitePaths.filter((path) =>
  /^\/(de\/(nachrichten|erklaert)|en\/(news|explained))\/./.test(path),
)

/** The paths of the articles in both languages; the sitemap leaves them out, because search engines are to show the article. */
export const bilingualPaths = articlePaths.map((path) => `${path}${bilingualPart[languageOf(path)]}/`)

/** The paths of all pages for readers. */
export const pagePaths = [...sitePaths, ...bilingualPaths]

/** The HTML file of a page's path. */
export function htmlOf(path: string): string {
  return builtFile(`${path}index.html`)
}

/** The language that a page's path begins with; German for the language choice. */
export function languageOf(path: string): Language {
  return path.startsWith('/en/') ? 'en' : 'de'
}
