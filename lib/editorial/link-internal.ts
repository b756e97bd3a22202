import type { Finding } from '../content/finding.ts'
import { articleState } from '../content/history/article-state.ts'
import { redirectEntries } from '../content/history/lists.ts'
import { type Content, type ContentFile, findingAt, hasBody, type Link } from '../content/input/content-file.ts'
import type { CheckOptions } from './check-options.ts'
import { linksOf } from './links/links-of.ts'
import { pageAnchors } from './links/page-anchors.ts'
import { lastingAddress } from './links/page-of-list.ts'
import { type SitePage, type SitePages, sitePages, sitePath } from './links/site-pages.ts'

/** Why a link leads to nothing, or `undefined` when it leads somewhere. */
type Problem = string | undefined

function publishedMoment({ data }: ContentFile): number {
  return Date.parse(String(data.value?.published))
}

/** A page that readers do not get yet may be linked only by a text that they do not get before it. */
function hiddenProblem(path: string, from: ContentFile, to: ContentFile, now: Date): Problem {
  const [here, there] = [articleState(from, now), articleState(to, now)]
  if (there === 'draft' && here !== 'draft')
    return `links to ${path}, which is a draft; expected a published page. Publish it or take the link out`
  if (there === 'scheduled' && here !== 'draft' && !(publishedMoment(from) >= publishedMoment(to)))
    return `links to ${path}, which appears later than this text; expected a page that is published by then`
  return undefined
}

function missingProblem(path: string, pages: SitePages, moved: ReadonlyMap<string, string>): string {
  const lead = `links to ${path}, which is no page of the site`
  if (pages.has(`${path}/`)) return `${lead}; expected ${path}/ with its closing slash`
  const to = moved.get(path)
  return to ? `${lead} any more; expected ${to}` : `${lead}; expected the path of an existing page`
}

/**
 * link-internal: a link within the site leads to a page that exists, and its anchor to a heading or note there. Pages that
 * are made of records only (lists, sources) have no headings by editors; anchors on them are not looked at.
 */
export function linkInternal(content: Content, { now, siteUrl }: CheckOptions): Finding[] {
  const pages = sitePages(content)
  const moved = new Map(redirectEntries(content).entries.map(({ entry }) => [entry.from, entry.to]))
  const anchorProblem = (anchor: string, { file }: SitePage): Problem => {
    if (!anchor || !file || !hasBody(file)) return undefined
    const known = pageAnchors(file)
    if (known.has(anchor)) return undefined
    const names = [...known].filter((id) => !/^(fnref-|footnote-label$)/.test(id)).map((id) => `#${id}`)
    return `leads to "#${anchor}", but the page has no such heading or note; expected ${names.length ? `one of: ${names.join(', ')}` : 'no anchor, as it has none'}`
  }

  const problem = ({ address }: Link, from: ContentFile): Problem => {
    if (address === siteUrl || address.startsWith(`${siteUrl}/`))
      return `links to this site by its whole address; expected the path alone: ${address.slice(siteUrl.length) || '/'}`
    const anchor = decoded(/#(.*)$/s.exec(address)?.[1] ?? '')
    if (address.startsWith('#')) return anchorProblem(anchor, { key: '', file: from })
    const path = sitePath(address)
    if (path === undefined) return undefined
    const page = pages.get(path)
    const lasting = page ? undefined : lastingAddress(path, pages, content)
    if (lasting) return `links to ${path}, which is a page only while a list is too long for one; expected ${lasting}`
    if (!page) return missingProblem(path, pages, moved)
    return (page.file && hiddenProblem(path, from, page.file, now)) ?? anchorProblem(anchor, page)
  }

  return content.files.flatMap((file) =>
    linksOf(file).flatMap((link) => {
      const message = problem(link, file)
      return message ? [findingAt(file, link.place, 'link-internal', message)] : []
    }),
  )
}

/** An anchor as the page names it; browsers decode it too. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
