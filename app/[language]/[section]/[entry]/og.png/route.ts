import { articleAndFactParams } from '@/app/_pages/route-params.ts'
import { entryPicture } from '@/app/_pages/social-picture.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = articleAndFactParams

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

/** What social networks show of an article or figure. */
export function GET(_: Request, { params }: Props) {
  return entryPicture(params)
}
