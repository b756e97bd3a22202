import { articleState } from '../../content/history/article-state.ts'
import { isTranslation, languagePairs } from '../../content/history/language-pairs.ts'
import { textHash } from '../../content/history/text-hash.ts'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import { wordCount } from '../../content/reading-time.ts'
import { type Language, languages } from '../../languages.ts'

/** Where a text stands in a language. */
export type TextState = 'missing' | 'damaged' | 'draft' | 'scheduled' | 'behind' | 'published'

/** One language of an article. */
export interface TextVersion {
  state: TextState
  /** Words of the body, without components; 0 where there is none. */
  words: number
}

/** An article with the state of each language. */
export type ArticleStatus = { id: string } & Record<Language, TextVersion>

/** The translations whose original has changed since they were last recorded as up to date. */
function behindFiles(content: Content): Set<ContentFile> {
  return new Set(
    languagePairs(content).flatMap(({ original, translation }) => {
      const record = translation.data.value?.original
      const recorded = typeof record === 'object' && record !== null ? Reflect.get(record, 'hash') : undefined
      return isTranslation(translation) && recorded !== textHash(original) ? [translation] : []
    }),
  )
}

/** The state of every article in both languages, by id. */
export function articleStatuses(content: Content, now: Date): ArticleStatus[] {
  const behind = behindFiles(content)
  const articles = content.files.filter(({ kind }) => kind === 'article')
  const version = (id: string, language: Language): TextVersion => {
    const file = articles.find((one) => one.id === id && one.language === language)
    if (!file) return { state: 'missing', words: 0 }
    const words = wordCount(file.text.slice(file.text.indexOf('\n---\n', 3) + 5))
    const state = articleState(file, now)
    if (!state || !file.body) return { state: 'damaged', words }
    return { state: state === 'published' && behind.has(file) ? 'behind' : state, words }
  }
  return [...new Set(articles.map(({ id }) => id))].sort().map((id) => {
    const [de, en] = languages.map((language) => version(id, language)) as [TextVersion, TextVersion]
    return { id, de, en }
  })
}
