import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { contentFolder } from './content-folder.ts'
import type { ArticleFrontMatter } from './definitions/article.ts'

/** A lead picture with all that a page needs to show it. */
export interface Picture {
  /** The picture's path on the site. */
  src: string
  /** Width and height in pixels, so that the page keeps room for it while it loads. */
  width: number
  height: number
  alt: string
  credit: string
  licence: string
}

/** A picture file on the site. */
export interface PictureFile {
  /** The article's id and the file's name: `/pictures/<article>/<file>`. */
  article: string
  file: string
}

/** The bytes of a picture beside an article. */
export function pictureBytes({ article, file }: PictureFile): Buffer<ArrayBuffer> {
  // The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
  return Buffer.from(readFileSync(join(/* turbopackIgnore: true */ contentFolder(), 'articles', article, file)))
}

/**
 * An article's lead picture with its size.
 *
 * @throws when the file is missing or is no picture
 */
export function leadPicture(article: string, image: NonNullable<ArticleFrontMatter['image']>): Picture {
  const { file, ...words } = image
  const { width, height } = imageSize(pictureBytes({ article, file }))
  return { src: `/pictures/${article}/${file}`, width, height, ...words }
}
