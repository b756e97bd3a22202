import { languageFileParams, textFile } from '@/app/_pages/feed.ts'
import { languageOf } from '@/app/_pages/route-params.ts'
import { articles } from '@/lib/content/articles.ts'
import { llmsText } from '@/lib/plain/llms.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => languageFileParams('llms.txt', articles)

export async function GET(_: Request, { params }: { params: Promise<{ language: string }> }) {
  const language = await languageOf(params)
  return textFile(llmsText(language, articles(language)), 'text/plain')
}
