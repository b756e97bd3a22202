import { sectionOf } from '@/app/_pages/route-params.ts'
import { picturedSections, pictureFile } from '@/app/_pages/social-picture.ts'
import { sectionCard } from '@/lib/social/cards.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = picturedSections

/** What social networks show of a section and of the pages below it that have no picture of their own. */
export async function GET(_: Request, { params }: { params: Promise<{ language: string; section: string }> }) {
  return pictureFile(sectionCard(...(await sectionOf(params))))
}
