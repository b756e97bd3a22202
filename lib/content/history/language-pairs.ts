import type { Language } from '../../languages.ts'
import type { Content, ContentFile } from '../input/content-file.ts'

/** A text in both languages: the one it was written in, and its translation. */
export interface LanguagePair {
  original: ContentFile
  translation: ContentFile
}

/** Whether a file says that it is a translation. */
export function isTranslation({ data: { value } }: ContentFile): boolean {
  return value !== undefined && Object.hasOwn(value, 'original')
}

/** Which of two versions is the original: the one without `original`; German where that does not decide. */
export function pairOf(de: ContentFile, en: ContentFile): LanguagePair {
  return isTranslation(de) && !isTranslation(en) ? { original: en, translation: de } : { original: de, translation: en }
}

/** Every text that is there in both languages. */
export function languagePairs(content: Content): LanguagePair[] {
  const german = new Map<string, ContentFile>()
  const key = ({ kind, id }: ContentFile) => `${kind}/${id}`
  const of = (language: Language) => content.files.filter((file) => file.language === language)
  for (const file of of('de')) german.set(key(file), file)
  return of('en').flatMap((en) => {
    const de = german.get(key(en))
    return de ? [pairOf(de, en)] : []
  })
}
