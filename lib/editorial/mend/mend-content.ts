import { readFileSync } from 'node:fs'
import type { Content } from '../../content/input/content-file.ts'
import { readContent } from '../../content/input/read-content.ts'
import { replaceFile } from '../../content/input/replace-file.ts'
import { withoutCameraData } from '../../content/pictures/without-camera-data.ts'
import { mendFile } from './mend-file.ts'

/**
 * Mends the encoding and typography of every file of a content folder, and takes place and camera out of its JPEG pictures, each file
 * at once or not at all.
 *
 * @returns a line for each mend: `file:line:column mended rule message`
 * @throws when the folder cannot be read or a file not be written
 */
export function mendContent(folder?: string): string[] {
  const content = readContent(folder)
  return [...mendTexts(content), ...mendPictures(content)]
}

function mendTexts({ files }: Content): string[] {
  return files.flatMap(({ path, kind, id, language }) => {
    const mended = mendFile({ path, kind, id, language }, readFileSync(path))
    if (!mended) return []
    replaceFile(path, mended.text)
    return mended.mends.map(
      ({ place: { line, column }, rule, message }) => `${path}:${line}:${column} mended ${rule} ${message}`,
    )
  })
}

function mendPictures({ pictures }: Content): string[] {
  return [...pictures].flatMap(([path, { location, fault }]) => {
    const mended = location && !fault && path.endsWith('.jpg') ? withoutCameraData(readFileSync(path)) : undefined
    if (!mended) return []
    replaceFile(path, mended)
    return [
      `${path}:1:1 mended image-location said where it was taken; what the camera wrote is out, the picture is as it was`,
    ]
  })
}
