import { seam } from './seams.ts'

const transcriptions: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }

/**
 * An English text in which each word with German letters is followed by its spelling without them: "Höttges" by
 * "Hoettges", for the index only. Pagefind knows these spellings in German; in English it only drops the dots.
 */
export function withSpellings(text: string): string {
  return text
    .replaceAll(seam, ' ')
    .replace(
      /\p{L}*[äöüÄÖÜß]\p{L}*/gu,
      (word) => word + seam + seam + word.replace(/[äöüÄÖÜß]/g, (letter) => transcriptions[letter] ?? letter),
    )
}
