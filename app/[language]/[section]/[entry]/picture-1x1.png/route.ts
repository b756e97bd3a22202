import { shapedPicture, shapedPictures } from '@/app/_pages/social-picture.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => shapedPictures('1x1')

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

/** The picture of an article that search engines show, 1200 × 1200. */
export function GET(_: Request, { params }: Props) {
  return shapedPicture(params, '1x1')
}
