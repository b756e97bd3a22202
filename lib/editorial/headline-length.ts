import { article } from '../content/definitions/article.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'

/**
 * Search engines cut a title at about 600 pixels, which are 60 to 70 characters. The site's name comes after the headline
 * and may be cut; the headline may not.
 */
export const maximumHeadline = 70

/** headline-length: a headline fits the line that search results have for it. */
export function headlineLength(content: Content): Finding[] {
  return content.files.flatMap((file) => {
    const title = file.language ? file.data.value?.title : undefined
    const length = typeof title === 'string' ? [...title].length : 0
    // A longer one does not fit its definition, which is an error already.
    if (length <= maximumHeadline || !article.shape.title.safeParse(title).success) return []
    const message = `is a headline of ${length} characters; expected at most ${maximumHeadline}, because search results cut longer ones`
    return [findingAt(file, file.data.placeOf(['title']), 'headline-length', message, 'warning')]
  })
}
