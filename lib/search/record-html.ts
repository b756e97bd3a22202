import type { SearchKind } from './kinds.ts'
import type { TextBlock } from './page-text.ts'
import type { SearchRecord } from './search-records.ts'

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character)
}

/** How much a match in a title counts, beside 1 for the text: what is named so comes before what only speaks of it. */
function titleWeight(kind: SearchKind): number {
  return namedKinds.has(kind) ? 10 : 7
}

const namedKinds: ReadonlySet<SearchKind> = new Set(['person', 'organisation', 'term', 'topic'])

/** How much a match in a record's other names and its summary counts. */
const alsoWeight = 4

/**
 * What Pagefind is given of a record: a page of its own, which readers never see, with the title as heading of the first
 * level, the other names, the text, and kind, topics and date as data.
 *
 * @param prepared what is done to every text, such as marking the parts of compounds
 */
export function recordHtml(
  { language, kind, title, also, date, topics }: SearchRecord,
  blocks: readonly TextBlock[],
  prepared: (text: string) => string,
): string {
  const data = (what: 'meta' | 'filter', name: string, value: string) =>
    `<i data-pagefind-${what}="${name}[data-value]" data-value="${escaped(value)}"></i>`
  const element = (name: string, text: string) => `<${name}>${escaped(prepared(text))}</${name}>`
  return [
    `<!doctype html><html lang="${language}"><body data-pagefind-body>`,
    `<h1 data-pagefind-weight="${titleWeight(kind)}">${escaped(prepared(title))}</h1>`,
    data('meta', 'title', title),
    date ? data('meta', 'date', date) : '',
    data('filter', 'kind', kind),
    ...topics.map((topic) => data('filter', 'topic', topic)),
    ...also.map((text) => `<p data-pagefind-weight="${alsoWeight}">${escaped(prepared(text))}</p>`),
    ...withoutRepeats(blocks, [title, ...also]).map(({ level, text }) => element(level ? `h${level}` : 'p', text)),
    '</body></html>',
  ].join('\n')
}

/** The blocks without those that only say again what was said: a number in three places, the title. */
function withoutRepeats(blocks: readonly TextBlock[], said: readonly string[]): TextBlock[] {
  const seen = new Set(said)
  return blocks.filter(({ text }) => {
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}
