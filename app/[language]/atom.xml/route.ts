import { languageFeed, languageFeedParams } from '@/app/_pages/feed.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => languageFeedParams('atom')

export function GET(_: Request, { params }: { params: Promise<{ language: string }> }) {
  return languageFeed(params, 'atom')
}
