import { kinds } from '../content/definitions/kinds.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { shapeProblems } from '../content/input/shape-problems.ts'

/** record-shape: every front matter and record has the fields of its kind, and no others. */
export function recordShape(content: Content): Finding[] {
  return content.files.flatMap((file) => {
    const { value } = file.data
    if (value === undefined) return []
    return shapeProblems(kinds[file.kind].definition, value).map(({ path, at, message }) =>
      findingAt(file, at === 'key' ? file.data.placeOfKey(path) : file.data.placeOf(path), 'record-shape', message),
    )
  })
}
