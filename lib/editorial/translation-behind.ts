import { kinds } from '../content/definitions/kinds.ts'
import type { Finding } from '../content/finding.ts'
import { isTranslation, languagePairs } from '../content/history/language-pairs.ts'
import { textHash } from '../content/history/text-hash.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'

/** What `npm run translated` calls a text. */
function nameOf({ kind, id }: ContentFile): string {
  return kind === 'article' ? id : `${kinds[kind].folder}/${id}`
}

/**
 * translation-behind: the original has not changed since `npm run translated` recorded its hash on the translation. A
 * translation without a record is not looked at; two versions that both call themselves translations are an error.
 */
export function translationBehind(content: Content): Finding[] {
  return languagePairs(content).flatMap(({ original, translation }) => {
    const record = translation.data.value?.original
    if (typeof record !== 'object' || record === null) return []
    const at = (path: string[]) => translation.data.placeOf(path)
    if (isTranslation(original) || Reflect.get(record, 'language') === translation.language)
      return [
        findingAt(
          translation,
          at(['original']),
          'translation-behind',
          `says that it is a translation of itself, or ${original.language}.mdx says so too; expected "original" in one of both files, naming the language of the other`,
        ),
      ]
    const recorded = Reflect.get(record, 'hash')
    const current = textHash(original)
    if (typeof recorded !== 'string' || current === undefined || recorded === current) return []
    return [
      findingAt(
        translation,
        at(['original', 'hash']),
        'translation-behind',
        `is behind its original: ${original.language}.mdx has changed since this translation was made. Bring the translation up to date and run: npm run translated -- ${nameOf(translation)}`,
        'warning',
      ),
    ]
  })
}
