import { posix } from 'node:path'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { pictureName } from '../content/input/locate-file.ts'
import { namedPicture } from './pictures/picture-findings.ts'

/** picture-missing: the lead picture that an article names lies beside it, and every picture is named by an article. */
export function pictureMissing(content: Content): Finding[] {
  const used = new Set<string>()
  const findings = content.files.flatMap((file) => {
    const path = namedPicture(file)
    if (path === undefined) return []
    used.add(path)
    // A name that the site does not take is said by the shape of the record.
    if (content.pictures.has(path) || !pictureName.test(posix.basename(path))) return []
    return [
      findingAt(
        file,
        file.data.placeOf(['image', 'file']),
        'picture-missing',
        `names the picture "${posix.basename(path)}", which does not exist; expected it at ${path}`,
      ),
    ]
  })
  for (const path of content.pictures.keys())
    if (!used.has(path))
      findings.push(
        findingAt(
          { path },
          { line: 1, column: 1 },
          'picture-missing',
          'is named by no article; expected it in the field "image" of de.mdx and en.mdx, or no such file',
          'warning',
        ),
      )
  return findings
}
