import { pagePairs } from '@/lib/content/site-entries.ts'
import { siteMap } from '@/lib/seo/sitemap.ts'

export default function sitemap() {
  return siteMap(pagePairs())
}
