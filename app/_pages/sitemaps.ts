import { notFound } from 'next/navigation'
import { changedFiles } from '@/lib/changes/changed.ts'
import { oncePerBuild } from '@/lib/changes/once-per-build.ts'
import { articles } from '@/lib/content/articles.ts'
import { once } from '@/lib/content/once.ts'
import { pagePairs } from '@/lib/content/site-entries.ts'
import { languages } from '@/lib/languages.ts'
import { newsSitemap, newsSitemapFile } from '@/lib/seo/news-sitemap.ts'
import { sitemapEntries } from '@/lib/seo/sitemap.ts'
import { sitemapFiles, sitemapIndex } from '@/lib/seo/sitemap-files.ts'
import { buildMoment } from '@/lib/today.ts'

/** All sitemaps: each route of one asks for them. */
const files = once('sitemaps', () => oncePerBuild('sitemaps.json', () => sitemapFiles(sitemapEntries(pagePairs()))))

/** The sitemaps that have to be made, as parameters of a route. */
export function sitemapParams() {
  return changedFiles('sitemaps', () => ({
    folder: 'sitemaps',
    params: [...files().map(({ name }) => name), newsSitemapFile].map((file) => ({ file })),
    from: ({ file }) => sitemap(file),
  }))
}

const asXml = (xml: string) => new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })

/** `/sitemap.xml`: the index of the sitemaps. */
export function sitemapIndexFile(): Response {
  return asXml(sitemapIndex(files()))
}

function sitemap(name: string): string {
  if (name !== newsSitemapFile) return (files().find((file) => file.name === name) ?? notFound()).xml
  return newsSitemap(
    languages.flatMap((language) => articles(language)),
    buildMoment(),
  )
}

/** A sitemap by its name. */
export function sitemapFile(name: string): Response {
  return asXml(sitemap(name))
}
