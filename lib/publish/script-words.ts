import { readFileSync } from 'node:fs'

/** Every word in a script of the site: the classes, elements and attributes that it makes are among them. */
export function scriptWords(file: string | undefined): ReadonlySet<string> {
  return new Set(file === undefined ? [] : readFileSync(file, 'utf8').match(/[\w-]+/g))
}
