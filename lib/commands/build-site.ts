import { findingLine } from '../content/finding.ts'
import { checkContent } from '../editorial/check-content.ts'
import { siteUrl } from '../site.ts'
import { generateDocuments } from './generate-documents.ts'
import { runTool } from './run-tool.ts'

/** Prints the errors in the content and says whether there are none. */
function contentIsSound(): boolean {
  const errors = checkContent().filter(({ severity }) => severity === 'error')
  for (const error of errors) console.error(findingLine(error))
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
 * @returns whether the site was built
 */
export async function build(): Promise<boolean> {
  try {
    siteUrl()
    if (!contentIsSound()) return false
  } catch (error) {
    console.error(`Not built: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
  return (await generateDocuments()) === 0 && (await runTool('next/dist/bin/next', ['build'])) === 0
}
