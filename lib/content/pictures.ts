import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from './content-folder.ts'
import type { ArticleFrontMatter } from './definitions/article.ts'
import { pictureSize } from './pictures/picture-size.ts'
import {
  type PictureFormat,
  type PictureVersion,
  type PictureVersions,
  pictureVersions,
} from './pictures/picture-versions.ts'

/** A lead picture with all that a page needs to show it. */
export interface Picture {
  /** The path of the version that every browser knows; it stays when the picture changes. */
  src: string
  /** Width and height of that version in pixels, so that the page keeps room for it while it loads. */
  width: number
  height: number
  /** The lighter formats, lightest first, in all widths. */
  sources: readonly { type: string; srcSet: string }[]
  alt: string
  credit: string
  licence: string
  /** The picture itself, which is not published. */
  original: PictureFile
}

/** A picture file beside an article. */
export interface PictureFile {
  article: string
  file: string
}

/** A file that is published of a picture: `/pictures/<article>/<file>`. */
export interface PublishedPicture extends PictureFile {
  original: PictureFile
  version: PictureVersion
}

/** The media type of each format. */
export const pictureTypes: Record<PictureFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
  png: 'image/png',
}

// The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
const pathOf = ({ article, file }: PictureFile) =>
  join(/* turbopackIgnore: true */ contentFolder(), 'articles', article, file)

/** The bytes of a picture beside an article, as its editor gave it. They hold what the camera wrote and are not published. */
export function originalBytes(picture: PictureFile): Buffer<ArrayBuffer> {
  return Buffer.from(readFileSync(pathOf(picture)))
}

/** Versions of pictures by their paths; an article is asked for in many places, and a picture is large. */
const known = new Map<string, { mark: string; versions: PictureVersions }>()

/** @throws when the file is missing or is no picture */
function versionsOf(picture: PictureFile): PictureVersions {
  const path = pathOf(picture)
  const { size, mtimeMs, ino } = statSync(path)
  const mark = `${size} ${mtimeMs} ${ino}`
  const kept = known.get(path)
  if (kept?.mark === mark) return kept.versions
  const bytes = originalBytes(picture)
  const shown = pictureSize(bytes)
  if (!shown) throw new Error(`${path} is no picture that can be read; expected a JPEG, PNG, WebP or AVIF file`)
  const versions = pictureVersions(picture.file, bytes, shown)
  known.set(path, { mark, versions })
  return versions
}

const addressOf = (article: string, name: string) => `/pictures/${article}/${name}`

/**
 * An article's lead picture with its sizes.
 *
 * @throws when the file is missing or is no picture
 */
export function leadPicture(article: string, image: NonNullable<ArticleFrontMatter['image']>): Picture {
  const { file, ...words } = image
  const original = { article, file }
  const { fallback, sized } = versionsOf(original)
  const { name, width, height } = fallback
  return {
    src: addressOf(article, name),
    width,
    height,
    sources: (['avif', 'webp'] as const).map((format) => ({
      type: pictureTypes[format],
      srcSet: sized
        .filter((version) => version.format === format)
        .map((version) => `${addressOf(article, version.name)} ${version.width}w`)
        .join(', '),
    })),
    ...words,
    original,
  }
}

/**
 * The files that are published of a picture.
 *
 * @throws when the file is missing or is no picture
 */
export function publishedPictures(original: PictureFile): PublishedPicture[] {
  const { fallback, sized } = versionsOf(original)
  return [fallback, ...sized].map((version) => ({
    article: original.article,
    file: version.name,
    original,
    version,
  }))
}
