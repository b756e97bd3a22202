import { readFileSync } from 'node:fs'

/** Every word in the scripts among the files of a site: the classes and elements that they make are among them. */
export function scriptWords(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(
    [...files]
      .filter(([path]) => path.endsWith('.js'))
      .flatMap(([, source]) => readFileSync(source, 'utf8').match(/[\w-]+/g) ?? []),
  )
}
