import { languageParams, textFile } from '@/app/_pages/feed.ts'
import { languageOf } from '@/app/_pages/route-params.ts'
import { newestArticles } from '@/lib/content/articles.ts'
import { llmsFullLength, llmsFullText } from '@/lib/plain/llms.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = languageParams

export async function GET(_: Request, { params }: { params: Promise<{ language: string }> }) {
  const language = await languageOf(params)
  return textFile(llmsFullText(newestArticles(language, llmsFullLength)), 'text/plain')
}
