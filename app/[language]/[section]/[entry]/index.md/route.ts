import { notFound } from 'next/navigation'
import { textFile } from '@/app/_pages/feed.ts'
import { articleParams, entryOf } from '@/app/_pages/route-params.ts'
import { articleBySlug } from '@/lib/content/articles.ts'
import { articleTwin } from '@/lib/plain/article-twin.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = articleParams

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

/** An article as Markdown. */
export async function GET(_: Request, { params }: Props) {
  const [language, , slug] = await entryOf(params)
  return textFile(articleTwin(articleBySlug(language, slug) ?? notFound()), 'text/markdown')
}
