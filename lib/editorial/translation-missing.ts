import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { otherLanguage } from '../languages.ts'

const names = { de: 'German', en: 'English' }

/** translation-missing: every text is there in both languages. */
export function translationMissing(content: Content): Finding[] {
  const paths = new Set(content.files.map((file) => `${file.kind}/${file.id}/${file.language}`))
  return content.files.flatMap((file) => {
    if (!file.language) return []
    const other = otherLanguage(file.language)
    if (paths.has(`${file.kind}/${file.id}/${other}`)) return []
    return [
      findingAt(
        file,
        { line: 1, column: 1 },
        'translation-missing',
        `has no ${names[other]} counterpart; expected ${other}.mdx beside it (with draft: true while it is being written)`,
      ),
    ]
  })
}
