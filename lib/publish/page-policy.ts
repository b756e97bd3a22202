import { sourceHash } from './headers/content-security-policy.ts'
import { scanPage } from './scan-page.ts'

/** The part of the content security policy that a page brings along: its own style sheets and files of the site, and no others. */
export function stylePolicy(sheets: readonly string[]): string {
  return `style-src 'self' ${sheets.map(sourceHash).join(' ')}`
}

/**
 * A page that names its inlined style sheets itself, before the first of them. Each page has a sheet of its own, so the policy
 * in the header cannot name them; it says everything else. To be applied when nothing of the sheets changes any more.
 */
export function withStylePolicy(html: string): string {
  const sheets = scanPage(html).elements.filter(({ name }) => name === 'style')
  const [first] = sheets
  if (!first) return html
  const policy = stylePolicy(sheets.map(({ text }) => text))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  return html.slice(0, first.start) + meta + html.slice(first.start)
}
