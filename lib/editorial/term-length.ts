import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { wordCount } from '../content/reading-time.ts'

/** So many words explain a term without becoming an article. */
const fewest = 80
const most = 250

/** term-length: an entry of the glossary has 80 to 250 words. */
export function termLength(content: Content): Finding[] {
  return content.files
    .filter(({ kind, body }) => kind === 'term' && body)
    .flatMap((file) => {
      const start = file.text.indexOf('\n---\n', 3) + 5
      const words = wordCount(file.text.slice(start))
      if (words >= fewest && words <= most) return []
      const advice = words < fewest ? 'Say why it matters here' : 'Move the rest to an article'
      const message = `has ${words} words; expected ${fewest} to ${most} for an entry of the glossary. ${advice}`
      return [findingAt(file, file.data.placeOf(['title']), 'term-length', message, 'warning')]
    })
}
