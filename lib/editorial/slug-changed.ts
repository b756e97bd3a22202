import type { Finding } from '../content/finding.ts'
import { articleState } from '../content/history/article-state.ts'
import { addressedDocuments, entryKey, publishedEntries, redirectEntries } from '../content/history/lists.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import type { CheckOptions } from './check-options.ts'
import { sitePages } from './links/site-pages.ts'

/**
 * slug-changed: every address at which an article, an entry of the glossary or a topic was published still leads to a page: to
 * itself, or through a redirect.
 * What was published is recorded in `published.yaml`.
 */
export function slugChanged(content: Content, { now }: CheckOptions): Finding[] {
  const { file: list, entries } = publishedEntries(content)
  if (!list) return []
  const redirected = new Set(redirectEntries(content).entries.map(({ entry }) => entry.from))
  const shown = new Set(
    [...sitePages(content)].flatMap(([path, { file }]) =>
      file?.kind === 'article' && articleState(file, now) !== 'published' ? [] : [path],
    ),
  )
  const documents = addressedDocuments(content)
  const lost = (address: string) => !shown.has(address) && !redirected.has(address)
  return entries.flatMap(({ index, entry }) => {
    const { text, address, formerly = [] } = entry
    const document = documents.get(entryKey(entry))
    const redirect = (to: string) =>
      `an entry under "redirects:" in ${content.folder}/redirects.yaml: - { from: ${address}, to: ${to} }`
    const findings = formerly
      .map((former, at) => ({ former, path: ['texts', index, 'formerly', at] }))
      .filter(({ former }) => lost(former))
      .map(({ former, path }) =>
        findingAt(
          list,
          list.data.placeOf(path),
          'slug-changed',
          `records that ${text} was once published at ${former}, where nothing is now; expected a redirect from there, which stays for ever`,
        ),
      )
    if (!lost(address)) return findings
    const current = document?.address
    const message = !document
      ? `records that ${text} was published at ${address}, and it is gone; expected ${redirect('…')}`
      : current === address
        ? `was published at ${address} and is no longer shown; expected it published, or ${redirect('…')}`
        : `was published at ${address}, where nothing is now; expected the old slug, or ${redirect(document.address)}`
    const place = document ? document.file.data.placeOf(document.slugPath) : list.data.placeOf(['texts', index, 'text'])
    return [...findings, findingAt(document?.file ?? list, place, 'slug-changed', message)]
  })
}
