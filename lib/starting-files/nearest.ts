/** How many letters have to be changed, added or taken away to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === b[j] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}

/** The names that somebody may have meant, nearest first: those that hold the word, or differ in a few letters. */
export function nearest(word: string, names: readonly string[], count = 3): string[] {
  const rank = (name: string) =>
    word.length > 2 && (name.includes(word) || word.includes(name)) ? 0 : distance(word, name)
  return names
    .map((name) => ({ name, rank: rank(name) }))
    .filter((one) => one.rank <= Math.max(2, word.length / 2))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name)
}
