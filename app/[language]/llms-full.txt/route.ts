import { languageFileParams, textFile } from '@/app/_pages/feed.ts'
import { languageOf } from '@/app/_pages/route-params.ts'
import { newestArticles } from '@/lib/content/articles.ts'
import type { Language } from '@/lib/languages.ts'
import { llmsFullLength, llmsFullText } from '@/lib/plain/llms.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => languageFileParams('llms-full.txt', newest)

/** The articles that the file holds, whole. */
const newest = (language: Language) => newestArticles(language, llmsFullLength)

export async function GET(_: Request, { params }: { params: Promise<{ language: string }> }) {
  const language = await languageOf(params)
  return textFile(llmsFullText(newest(language)), 'text/plain')
}
