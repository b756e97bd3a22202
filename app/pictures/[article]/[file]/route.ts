import { notFound } from 'next/navigation'
import { changedFiles } from '@/lib/changes/changed.ts'
import { pictureFiles } from '@/lib/content/articles.ts'
import { encodedPicture } from '@/lib/content/pictures/encode-picture.ts'
import { originalBytes, type PictureFile, pictureTypes, publishedPictures } from '@/lib/content/pictures.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return changedFiles('pictures', () => {
    const published = pictureFiles().flatMap(publishedPictures)
    const originals = new Map(published.map((one) => [`${one.article}/${one.file}`, one.original]))
    return {
      folder: 'pictures',
      params: published.map(({ article, file }) => ({ article, file })),
      // The names of all its sizes hold a hash of the picture.
      from: ({ article, file }) => publishedPictures(originals.get(`${article}/${file}`) ?? notFound()),
    }
  })
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
