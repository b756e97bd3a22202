import { boundaryMarkers } from './boundary-markers.ts'
import { type PageReferences, pageReferences } from './page-references.ts'
import { refusedMarkup } from './refused-markup.ts'
import { scanPage } from './scan-page.ts'
import { stripRuntime } from './strip-runtime.ts'

/** A page as readers get it. */
export interface CleanPage {
  html: string
  /** What it needs of the site's files. */
  references: PageReferences
  /** Why it cannot be published, as messages; none if it can. */
  refusals: string[]
}

/** Next's names for builds have 21 random characters. A shorter one that somebody has chosen may be a word of an article. */
const shortestBuildId = 16

/**
 * Takes the runtime out of a page that Next has rendered, and looks at what is left. `buildId` is Next's name for this
 * build, another one each time: a page that holds it would change with each build.
 */
export function cleanPage(rendered: string, buildId: string): CleanPage {
  const scan = scanPage(rendered)
  const markers = boundaryMarkers(scan)
  const html = stripRuntime(scan, markers)
  const rest = scanPage(html)
  const references = pageReferences(rest)
  const refusals = refusedMarkup(rest, references, markers.refused)
  if (buildId.length >= shortestBuildId && html.includes(buildId)) {
    refusals.push(`holds the id of the build, ${buildId}, so that it changes with each build; leave it out`)
  }
  return { html, references, refusals }
}
