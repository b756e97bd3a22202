import { sitemapFile, sitemapParams } from '@/app/_pages/sitemaps.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = sitemapParams

/** The sitemap of one kind of pages, or that of the news. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  return sitemapFile((await params).file)
}
