import { edited, scanPage } from './scan-page.ts'

const customProperty = /--[\w-]+/g

/** The custom properties that a style sheet sets or asks for. */
export function customPropertiesIn(css: string): string[] {
  return css.match(customProperty) ?? []
}

/** The names `--a`, `--b` … `--z`, `--aa` …: letters only, because a name may not begin with a digit everywhere. */
function* shortNames(): Generator<string> {
  for (let number = 0; ; number++) {
    let name = ''
    for (let rest = number + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
      name = String.fromCharCode(97 + ((rest - 1) % 26)) + name
    yield `--${name}`
  }
}

/**
 * A page whose inlined style sheet calls its custom properties `--a`, `--b` and so on, in the order in which they come.
 * That saves more than the page's content security policy costs. A name stays that the page itself or one of its
 * scripts says, too, or a style sheet that it links.
 *
 * @param words names that stay: those that scripts of the page may make, and those of the style sheets that it links
 */
export function withShortNames(html: string, words: ReadonlySet<string> = new Set()): string {
  const sheets = scanPage(html).elements.filter(({ name }) => name === 'style')
  const outside = sheets.reduceRight((rest, { openEnd, text }) => cut(rest, openEnd, text.length), html)
  const kept = new Set([...words, ...customPropertiesIn(outside)])
  const fresh = shortNames()
  const names = new Map<string, string>()
  const shortened = (name: string) => {
    if (kept.has(name)) return name
    const known = names.get(name)
    if (known) return known
    let next = fresh.next().value as string
    while (kept.has(next)) next = fresh.next().value as string
    names.set(name, next)
    return next
  }
  return edited(
    html,
    sheets.map(({ openEnd, text }) => ({
      start: openEnd,
      end: openEnd + text.length,
      text: text.replace(customProperty, shortened),
    })),
  )
}

function cut(text: string, start: number, length: number): string {
  return text.slice(0, start) + text.slice(start + length)
}
