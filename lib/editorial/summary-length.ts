import { article } from '../content/definitions/article.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'

/**
 * Search results show about 155 to 160 characters of a description. One that says too little is often replaced by words that
 * the search engine picks from the text.
 */
export const summaryLengths = { minimum: 70, maximum: 160 }

/** summary-length: a summary fills the two lines that search results have for it, and no more. */
export function summaryLength(content: Content): Finding[] {
  const { minimum, maximum } = summaryLengths
  return content.files.flatMap((file) => {
    const summary = file.language ? file.data.value?.summary : undefined
    // One that does not fit its definition is an error already.
    if (typeof summary !== 'string' || !article.shape.summary.safeParse(summary).success) return []
    const { length } = [...summary]
    if (length >= minimum && length <= maximum) return []
    const reason = length > maximum ? 'search results cut longer ones' : 'search engines replace shorter ones'
    const message = `is a summary of ${length} characters; expected ${minimum} to ${maximum}, because ${reason}`
    return [findingAt(file, file.data.placeOf(['summary']), 'summary-length', message, 'warning')]
  })
}
