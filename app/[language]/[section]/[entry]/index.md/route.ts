import { notFound } from 'next/navigation'
import { textFile } from '@/app/_pages/feed.ts'
import { articleParams, entryOf } from '@/app/_pages/route-params.ts'
import { changedFiles } from '@/lib/changes/changed.ts'
import { articleBySlug } from '@/lib/content/articles.ts'
import { articleTwin } from '@/lib/plain/article-twin.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return changedFiles('index.md', () => ({ file: 'index.md', params: articleParams(), from: articleOf }))
}

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

/** An article as Markdown. */
export async function GET(_: Request, { params }: Props) {
  return textFile(articleTwin(await articleOf(params)), 'text/markdown')
}

async function articleOf(params: Parameters<typeof entryOf>[0]) {
  const [language, , slug] = await entryOf(params)
  return articleBySlug(language, slug) ?? notFound()
}
