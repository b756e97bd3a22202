import { languageOf } from '@/app/_pages/route-params.ts'
import { picturedFronts, pictureFile } from '@/app/_pages/social-picture.ts'
import { sectionCard } from '@/lib/social/cards.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = picturedFronts

/** What social networks show of a front page. */
export async function GET(_: Request, { params }: { params: Promise<{ language: string }> }) {
  return pictureFile(sectionCard(await languageOf(params)))
}
