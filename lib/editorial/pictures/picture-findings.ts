import { posix } from 'node:path'
import type { Finding } from '../../content/finding.ts'
import { type Content, findingAt } from '../../content/input/content-file.ts'
import type { PictureFacts } from '../../content/pictures/inspect-pictures.ts'

/** What is wrong with a picture file, in words that go on after its name. */
export interface PictureProblem {
  message: string
  severity?: Finding['severity']
}

/**
 * Holds every picture file against a rule. A problem is said once, where the first text names the file; at the file itself where
 * none does.
 *
 * @param problems says what is wrong with a file
 */
export function pictureFindings(
  content: Content,
  rule: string,
  problems: (facts: PictureFacts, path: string) => readonly PictureProblem[],
): Finding[] {
  const naming = new Map<string, Content['files'][number]>()
  for (const file of content.files) {
    const path = namedPicture(file)
    if (path !== undefined && !naming.has(path)) naming.set(path, file)
  }
  return [...content.pictures].flatMap(([path, facts]) =>
    problems(facts, path).map(({ message, severity }) => {
      const file = naming.get(path)
      return file
        ? findingAt(
            file,
            file.data.placeOf(['image', 'file']),
            rule,
            `names "${posix.basename(path)}", which ${message}`,
            severity,
          )
        : findingAt({ path }, { line: 1, column: 1 }, rule, message, severity)
    }),
  )
}

/** The path of the picture that a text names, or `undefined`. */
export function namedPicture({ path, data }: Content['files'][number]): string | undefined {
  const image = data.value?.image
  const name = typeof image === 'object' && image !== null ? Reflect.get(image, 'file') : undefined
  return typeof name === 'string' ? posix.join(posix.dirname(path), name) : undefined
}
