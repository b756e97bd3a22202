import type { MetadataRoute } from 'next'
import { absoluteUrl } from '../site.ts'

/** The rules for crawlers: everything may be read, and the sitemap says where it stands. */
export function robotsRules(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absoluteUrl('/sitemap.xml') }
}
