import { notFound } from 'next/navigation'
import { pictureFiles } from '@/lib/content/articles.ts'
import { encodedPicture } from '@/lib/content/pictures/encode-picture.ts'
import { originalBytes, type PictureFile, pictureTypes, publishedPictures } from '@/lib/content/pictures.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return pictureFiles()
    .flatMap(publishedPictures)
    .map(({ article, file }) => ({ article, file }))
}

/** A lead picture in a size and format, without what the camera wrote into it. */
export async function GET(_: Request, { params }: { params: Promise<PictureFile> }) {
  const { article, file } = await params
  const found = pictureFiles()
    .filter((one) => one.article === article)
    .flatMap(publishedPictures)
    .find((one) => one.file === file)
  if (!found) return notFound()
  const picture = await encodedPicture(originalBytes(found.original), found.version)
  return new Response(Buffer.from(picture), { headers: { 'content-type': pictureTypes[found.version.format] } })
}
