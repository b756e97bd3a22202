import { digestOf } from '../changes/digest.ts'
import { keep, readKept } from '../changes/kept-by-code.ts'
import type { Article, Body } from '../content/model.ts'

/** How many texts are kept in memory: more than any feeds hold together, and few enough for an archive of any size. */
const mostKept = 4096

/**
 * A function that writes each article once, because its text stands in several files: those of this build and, while nothing in the article changes, of the
 * next. In a build a text is known by its body, which is another one where anything in it has changed.
 *
 * @param name of the form, as no other's
 * @param write what makes the text, of nothing but the article
 */
export function keptByBody(name: string, write: (article: Article) => string): (article: Article) => string {
  const kept = new Map<Body, string>()
  return (article) => {
    const known = kept.get(article.body)
    if (known !== undefined) return known
    const text = textOf(name, article, write)
    kept.set(article.body, text)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest) kept.delete(oldest)
    return text
  }
}

function textOf(name: string, article: Article, write: (article: Article) => string): string {
  const parts = [name, article.id, article.language]
  const last = readKept('plain', ...parts)
  // Outside of a build nothing is kept, so that nothing has to be looked through either.
  const of = process.env.BUILD_CODE ? digestOf(article) : ''
  if (last?.startsWith(`${of}\n`)) return last.slice(of.length + 1)
  const text = write(article)
  keep('plain', parts, `${of}\n${text}`)
  return text
}
