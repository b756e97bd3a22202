import { notFound } from 'next/navigation'
import { articles } from '@/lib/content/articles.ts'
import { once } from '@/lib/content/once.ts'
import { pagePairs } from '@/lib/content/site-entries.ts'
import { languages } from '@/lib/languages.ts'
import { newsSitemap, newsSitemapFile } from '@/lib/seo/news-sitemap.ts'
import { sitemapEntries } from '@/lib/seo/sitemap.ts'
import { sitemapFiles, sitemapIndex } from '@/lib/seo/sitemap-files.ts'
import { buildMoment } from '@/lib/today.ts'

/** All sitemaps: each route of one asks for them. */
const files = once('sitemaps', () => sitemapFiles(sitemapEntries(pagePairs())))

/** The names of all sitemaps below `/sitemaps/`. */
export function sitemapNames(): string[] {
  return [...files().map(({ name }) => name), newsSitemapFile]
}

const asXml = (xml: string) => new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })

/** `/sitemap.xml`: the index of the sitemaps. */
export function sitemapIndexFile(): Response {
  return asXml(sitemapIndex(files()))
}

/** A sitemap by its name. */
export function sitemapFile(name: string): Response {
  if (name === newsSitemapFile)
    return asXml(
      newsSitemap(
        languages.flatMap((language) => articles(language)),
        buildMoment(),
      ),
    )
  return asXml((files().find((file) => file.name === name) ?? notFound()).xml)
}
