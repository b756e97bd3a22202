import { shapedPicture, shapedPictures } from '@/app/_pages/social-picture.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => shapedPictures('16x9')

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

/** The picture of an article that search engines show, 1200 × 675. */
export function GET(_: Request, { params }: Props) {
  return shapedPicture(params, '16x9')
}
