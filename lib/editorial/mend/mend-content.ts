import { readFileSync } from 'node:fs'
import { readContent } from '../../content/input/read-content.ts'
import { replaceFile } from '../../content/input/replace-file.ts'
import { mendFile } from './mend-file.ts'

/**
 * Mends the encoding and typography of every file of a content folder, each file at once or not at all.
 *
 * @returns a line for each mend: `file:line:column mended rule message`
 * @throws when the folder cannot be read or a file not be written
 */
export function mendContent(folder?: string): string[] {
  return readContent(folder).files.flatMap(({ path, kind, id, language }) => {
    const mended = mendFile({ path, kind, id, language }, readFileSync(path))
    if (!mended) return []
    replaceFile(path, mended.text)
    return mended.mends.map(
      ({ place: { line, column }, rule, message }) => `${path}:${line}:${column} mended ${rule} ${message}`,
    )
  })
}
