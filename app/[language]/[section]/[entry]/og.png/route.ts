import { entryPicture, picturedEntries } from '@/app/_pages/social-picture.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = picturedEntries

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

/** What social networks show of an article or figure. */
export function GET(_: Request, { params }: Props) {
  return entryPicture(params)
}
