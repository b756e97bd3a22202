import type { Finding } from '../content/finding.ts'
import { articleState } from '../content/history/article-state.ts'
import { redirectEntries } from '../content/history/lists.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import type { CheckOptions } from './check-options.ts'
import { sitePages } from './links/site-pages.ts'

/** redirect-target: each redirect leads from an address without a page straight to one with a page. */
export function redirectTarget(content: Content, { now }: CheckOptions): Finding[] {
  const { file, entries } = redirectEntries(content)
  if (!file) return []
  const pages = sitePages(content)
  const targets = new Map(entries.map(({ entry }) => [entry.from, entry.to]))
  const seen = new Set<string>()
  return entries.flatMap(({ index, entry: { from, to } }) => {
    const findings: Finding[] = []
    const say = (field: 'from' | 'to', message: string) =>
      findings.push(findingAt(file, file.data.placeOf(['redirects', index, field]), 'redirect-target', message))

    const here = pages.get(from)?.file
    if (pages.has(from) && !(here && articleState(here, now) === 'draft'))
      say('from', `leads away from ${from}, where there is a page; expected an address without one`)
    if (seen.has(from)) say('from', `leads away from ${from} a second time; expected one entry for each address`)
    seen.add(from)

    const page = pages.get(to)
    if (targets.has(to)) say('to', `leads to ${to}, which leads on; expected the last address: ${targets.get(to)}`)
    else if (!page) say('to', `leads to ${to}, which is no page of the site; expected the path of an existing page`)
    else if (page.file && page.file.kind === 'article' && articleState(page.file, now) !== 'published')
      say('to', `leads to ${to}, which readers do not see yet; expected a published page`)
    return findings
  })
}
