import { languageOf } from '@/app/_pages/route-params.ts'
import { feedArticles } from '@/lib/content/articles.ts'
import { languages } from '@/lib/languages.ts'
import { rssFeed } from '@/lib/seo/feed.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languages.map((language) => ({ language }))
}

export async function GET(_: Request, { params }: { params: Promise<{ language: string }> }) {
  const language = await languageOf(params)
  return new Response(rssFeed({ language, articles: feedArticles(language) }), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
