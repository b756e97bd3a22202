/** Words that an adult reads silently in a minute: 238 in English non-fiction (Brysbaert 2019); German words are longer. */
const wordsPerMinute = { de: 200, en: 238 }

/** The words of a text. Components and marks of Markdown do not count. */
export function wordCount(text: string): number {
  return text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Reading time of so many words in whole minutes, at least 1. */
export function readingMinutes(words: number, language: 'de' | 'en'): number {
  return Math.max(1, Math.round(words / wordsPerMinute[language]))
}
