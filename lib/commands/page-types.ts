/**
 * One page of every kind in each language: the first of each section, the first below it, and so on.
 *
 * @param paths of pages, such as `/de/nachrichten/`; those without a section are a kind each
 */
export function pageTypes(paths: readonly string[]): string[] {
  const types = new Map<string, string>()
  for (const path of [...paths].sort()) {
    const [language = '', section = '', ...rest] = path.split('/').filter(Boolean)
    const kind = `${language}/${section}/${rest.length}`
    if (!types.has(kind)) types.set(kind, path)
  }
  return [...types.values()]
}
