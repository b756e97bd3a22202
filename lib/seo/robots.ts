import type { MetadataRoute } from 'next'
import { absoluteUrl } from '../site.ts'
import { newsSitemapFile } from './news-sitemap.ts'
import { sitemapAddress } from './sitemap-files.ts'

/** The rules for crawlers: everything may be read, and where the index of the sitemaps and the news sitemap stand. */
export function robotsRules(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: [absoluteUrl('/sitemap.xml'), absoluteUrl(sitemapAddress(newsSitemapFile))],
  }
}
