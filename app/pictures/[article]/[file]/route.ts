import { pictureFiles } from '@/lib/content/articles.ts'
import { type PictureFile, pictureBytes } from '@/lib/content/pictures.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return pictureFiles()
}

/** A lead picture, published under the address that its page names. */
export async function GET(_: Request, { params }: { params: Promise<PictureFile> }) {
  return new Response(pictureBytes(await params))
}
