import { refreshIds } from '../editor/ids-schema.ts'
import { siteUrl } from '../site.ts'
import { generateDocuments } from './generate-documents.ts'
import { colouredFinding, findingsShown, readContentShown } from './read-content-shown.ts'
import { runTool } from './run-tool.ts'
import { coloursOf } from './terminal.ts'

/** Prints the errors in the content and says whether there are none. */
function contentIsSound(release: boolean): boolean {
  const content = readContentShown()
  refreshIds(content)
  const errors = findingsShown(content, { release }).filter(({ severity }) => severity === 'error')
  for (const error of errors) console.error(colouredFinding(error, coloursOf(process.stderr)))
  if (errors.length === 0) return true
  console.error(
    `\nNot built: ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content. The last site is still there.`,
  )
  return false
}

/**
 * Builds the site: check, contentlayer, Next, whose adapter publishes to `out/` at the very end. Stops at the first step
 * that fails, with its messages on the terminal.
 *
 * @param release whether the site is for the public: then placeholders and a missing `SITE_URL` are errors
 * @returns whether the site was built
 */
export async function build({ release = false } = {}): Promise<boolean> {
  try {
    if (release && !process.env.SITE_URL)
      throw new Error('SITE_URL is missing; expected the public address, such as SITE_URL=https://www.example.org')
    siteUrl()
    if (!contentIsSound(release)) return false
  } catch (error) {
    console.error(`Not built: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
  // What the public gets is worth the time of the best compression.
  if (release) process.env.BROTLI_QUALITY ||= '11'
  return (await generateDocuments()) === 0 && (await runTool('next/dist/bin/next', ['build'])) === 0
}
