import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A hostile file: one file of the sound content in tests/content/base/ is replaced by it, or it is laid beside them. */
export interface HostileCase {
  /** What it tries, in a few words. */
  name: string
  /** Its path in the content folder. */
  path: string
  /** What stands in it, or what it is instead of a file. */
  content: string | Uint8Array | { link: string } | 'pipe'
}

/** The sound content. */
export const base = join(import.meta.dirname, '../content/base')

/** A file of the sound content. */
export const sound = (path: string) => readFileSync(join(base, path), 'utf8')

/** The texts of the sound content; a hostile body is put into one after the other, so that many can stand in one site. */
const texts = readdirSync(base, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .sort()
let next = 0

/** A sound text with something at its end. */
export function inBody(name: string, markdown: string): HostileCase {
  const path = texts[next++ % texts.length] ?? ''
  return { name: `${name} in a body`, path, content: `${sound(path)}\n${markdown}\n` }
}

/** A text of YAML in double quotation marks, with everything spelled out that needs it. */
export const yaml = (text: string) =>
  JSON.stringify(text).replace(/[\u007f-\u009f]/g, (one) => `\\x${one.charCodeAt(0).toString(16)}`)

let swapped = 0

/**
 * A sound file with the first match of a pattern replaced. What may stand in the German article goes into the English one
 * every other time.
 */
export function changed(name: string, where: string, pattern: RegExp, replacement: string): HostileCase {
  const other = where.replace('articles/opening/de', 'articles/opening/en')
  const path = pattern.test(sound(other)) && swapped++ % 2 ? other : where
  const before = sound(path)
  const content = before.replace(pattern, () => replacement)
  if (content === before) throw new Error(`${path} has no ${pattern}`)
  return { name, path, content }
}

const opening = 'articles/opening/de.mdx'
const nearMiss = 'articles/near-miss/de.mdx'

/** Every field that readers see, with what stands before the text in its file. */
const fields: readonly [path: string, pattern: RegExp, before: string, after?: string][] = [
  [opening, /^title: .*$/m, 'title: '],
  [opening, /^summary: .*$/m, 'summary: '],
  [opening, /^ {2}- Sie rechnet\.$/m, '  - '],
  [nearMiss, /^ {4}text: .*$/m, '    text: '],
  [nearMiss, /^ {2}alt: .*$/m, '  alt: '],
  [nearMiss, /^ {2}credit: .*$/m, '  credit: '],
  [nearMiss, /^ {2}licence: .*$/m, '  licence: '],
  ['glossary/halle/de.mdx', /^title: .*$/m, 'title: '],
  ['glossary/halle/de.mdx', /^summary: .*$/m, 'summary: '],
  ['glossary/rechner/de.mdx', /^kind: .*$/m, 'kind: concept\nalso: [', ']'],
  ['pages/principles/de.mdx', /^title: .*$/m, 'title: '],
  ['facts/gpu-count.yaml', /de: Grafikprozessoren/, 'de: '],
  ['facts/gpu-count.yaml', /^unit: gpu$/m, 'unit: gpu\nnote: { en: a note, de: ', ' }'],
  ['facts/gpu-count.yaml', /"fast 10\.000"/, ''],
  ['quotes/handeln.yaml', /^text: .*$/m, 'text: '],
  ['quotes/handeln.yaml', /en: "We do not just talk, we act"/, 'en: '],
  ['quotes/handeln.yaml', /de: bei der Eröffnung/, 'de: '],
  ['people/sprecherin.yaml', /^name: .*$/m, 'name: '],
  ['people/sprecherin.yaml', /de: Leiterin der Anlage/, 'de: '],
  ['organisations/betreiber.yaml', /de: Betreiber/, 'de: '],
  ['organisations/betreiber.yaml', /^country: DE$/m, 'country: DE\nalso: [', ']'],
  ['organisations/betreiber.yaml', /de: Betreibt die Anlage\./, 'de: '],
  ['organisations/betreiber.yaml', /de: Sie baut\./, 'de: '],
  ['events/start.yaml', /de: Die Anlage läuft an/, 'de: '],
  ['events/wachstum.yaml', /de: Geplant ist mehr davon\./, 'de: '],
  ['topics/anlage.yaml', /de: Die Anlage/, 'de: '],
  ['topics/anlage.yaml', /de: Alles über die Anlage\./, 'de: '],
  ['sources/zeitung.yaml', /de: Die Zeitung/, 'de: '],
  ['sources/zeitung.yaml', /^title: .*$/m, 'title: '],
  ['sources/zeitung.yaml', /de: Ein Bericht über die Eröffnung\./, 'de: '],
]

/** A text in each field that readers see, or in some of them, `every` so many. */
export function inFields(name: string, text: string, every = 1, from = 0): HostileCase[] {
  return fields
    .filter((_, index) => index % every === from % every)
    .map(([path, pattern, before, after = '']) =>
      changed(`${name} in ${before.trim() || 'wording'} of ${path}`, path, pattern, before + yaml(text) + after),
    )
}

/** A record or text laid beside the sound ones. */
export const beside = (name: string, path: string, content: HostileCase['content']): HostileCase => ({
  name,
  path,
  content,
})
