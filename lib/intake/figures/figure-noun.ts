import type { Language } from '../../languages.ts'

/** Words that end what a number counts: articles, prepositions and the like are no part of it. */
const small: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    'der die das den dem des und oder für in im an am auf aus bei mit von vom zu zum zur sich ist sind als bis wie'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and or for in on at of from with by to is are was were as that which who than has have this its'.split(
      ' ',
    ),
  ),
}

/** Plurals without s. */
const englishPlurals = new Set(['people', 'men', 'women', 'children', 'staff'])

/** At most so many adjectives between a number and its noun. */
const adjectives = 2

/**
 * What a number counts: the noun after it, with the adjectives between, as it is written; empty where none follows. German
 * nouns are known by their capital, English ones by the s of the plural.
 *
 * @param after the text after the number
 */
export function nounAfter(after: string, language: Language): string {
  const words: string[] = []
  let rest = after
  for (;;) {
    const [all, word = ''] = /^[ -]([\p{L}\p{N}][\p{L}\p{N}.’'-]*\p{L})/u.exec(rest) ?? []
    if (!all || small[language].has(word.toLowerCase())) break
    words.push(all)
    rest = rest.slice(all.length)
    const isNoun = language === 'de' ? /(?:^|-)\p{Lu}/u.test(word) : /\p{Ll}s$/u.test(word) || englishPlurals.has(word)
    if (isNoun && (language === 'en' || !/^[ -]\p{Lu}/u.test(rest))) return words.join('').slice(1)
    if (words.length > adjectives) break
    if (language === 'de' && !isNoun && !/(?:e|e[nrsm]|\d)$/u.test(word)) break
  }
  const capitals = words.findLastIndex((word) => /^.\p{Lu}|-\p{Lu}/u.test(word))
  return language === 'de' && capitals >= 0
    ? words
        .slice(0, capitals + 1)
        .join('')
        .slice(1)
    : ''
}
