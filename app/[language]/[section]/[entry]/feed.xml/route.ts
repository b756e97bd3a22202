import { topicFeed, topicFeedParams } from '@/app/_pages/feed.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => topicFeedParams('rss')

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

export function GET(_: Request, { params }: Props) {
  return topicFeed(params, 'rss')
}
