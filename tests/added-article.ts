import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Adds an article made of one there is in a copy of `tests/content/base`: everything that readers could see of it holds its id, which
 * stands nowhere else.
 *
 * @param fields the lines that take the place of `published:`
 */
export function addArticle(content: string, id: string, like: string, fields: string) {
  cpSync(join(content, 'articles', like), join(content, 'articles', id), { recursive: true })
  for (const language of ['de', 'en']) {
    const file = join(content, 'articles', id, `${language}.mdx`)
    const text = readFileSync(file, 'utf8')
      .replace(/^title: .*$/m, `title: Was ${id} heißt`)
      .replace(/^slug: .*$/m, `slug: ${id}`)
      .replace(
        /^summary: .*$/m,
        `summary: Hier steht in einem Satz von siebzig bis hundertsechzig Zeichen, was ${id} heißt.`,
      )
      .replace(/^( {4}text: ).*$/m, `$1Das Wort ${id} fehlte.`)
      .replace(/^published: .*$/m, fields)
      .concat(`\nUnd noch einmal ${id}.\n`)
    writeFileSync(file, text)
  }
}
