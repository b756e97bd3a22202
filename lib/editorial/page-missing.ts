import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { textPageSections } from '../routes.ts'

/** page-missing: every page about the site that the table of routes has is written. */
export function pageMissing(content: Content): Finding[] {
  const present = new Set(content.files.filter(({ kind }) => kind === 'page').map(({ id }) => id))
  return textPageSections
    .filter((name) => !present.has(name))
    .map((name) =>
      findingAt(
        { path: `${content.folder}/pages/${name}/de.mdx` },
        { line: 1, column: 1 },
        'page-missing',
        `is missing; expected the page "${name}", because header and footer lead to it`,
      ),
    )
}
