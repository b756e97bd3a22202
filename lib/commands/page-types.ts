/**
 * One page of every kind in each language: of each section, of those below it, and so on.
 *
 * @param paths of pages, such as `/de/nachrichten/`; those without a section are a kind each
 * @param weightOf of pages of one kind the heaviest is taken, and of equal ones the first by its path
 */
export function pageTypes(paths: readonly string[], weightOf: (path: string) => number = () => 0): string[] {
  const types = new Map<string, { path: string; weight: number }>()
  for (const path of [...paths].sort()) {
    const [language = '', section = '', ...rest] = path.split('/').filter(Boolean)
    const kind = `${language}/${section}/${rest.length}`
    const weight = weightOf(path)
    const known = types.get(kind)
    if (!known || weight > known.weight) types.set(kind, { path, weight })
  }
  return [...types.values()].map(({ path }) => path)
}
