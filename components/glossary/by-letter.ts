import type { TermSummary } from '@/lib/content/model.ts'

/** The first letter without its marks, so that Ä stands with A; a digit or sign counts as "0". */
function letterOf(title: string): string {
  const first = title.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '0'
}

/** Entries in the order of their titles, under their first letters. */
export function byLetter(terms: readonly TermSummary[]): [string, TermSummary[]][] {
  const letters = new Map<string, TermSummary[]>()
  for (const term of terms) {
    const letter = letterOf(term.title)
    letters.set(letter, [...(letters.get(letter) ?? []), term])
  }
  return [...letters].sort(([a], [b]) => (a < b ? -1 : 1))
}
