import type { Article, Body } from '../content/model.ts'

/** How many texts are kept: more than any feeds hold together, and few enough for an archive of any size. */
const mostKept = 4096

/**
 * A function that writes each article once, because its text stands in several files. A text is known by its body, which is another
 * one where anything in it has changed.
 */
export function keptByBody(write: (article: Article) => string): (article: Article) => string {
  const kept = new Map<Body, string>()
  return (article) => {
    const known = kept.get(article.body)
    if (known !== undefined) return known
    const text = write(article)
    kept.set(article.body, text)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest) kept.delete(oldest)
    return text
  }
}
