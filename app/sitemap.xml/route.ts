import { sitemapIndexFile } from '@/app/_pages/sitemaps.ts'

export const dynamic = 'force-static'

/** The index of the sitemaps. */
export function GET() {
  return sitemapIndexFile()
}
