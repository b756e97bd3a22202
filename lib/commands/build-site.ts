import { relative, resolve } from 'node:path'
import { codeVersion } from '../changes/code-version.ts'
import { rememberComponents } from '../content/body/known-components.ts'
import { contentFolder } from '../content/content-folder.ts'
import { refreshIds } from '../editor/ids-schema.ts'
import { publishedFolder } from '../publish/published-folder.ts'
import { siteUrl } from '../site.ts'
import { buildMoment } from '../today.ts'
import { generateDocuments } from './generate-documents.ts'
import { makePages } from './make-pages.ts'
import { colouredFinding, contentChecked } from './read-content-shown.ts'
import { canBeReleased } from './release-obstacles.ts'
import { coloursOf } from './terminal.ts'

/** Prints the errors in the content and says whether there are none. */
function contentIsSound(release: boolean, code: string): boolean {
  const { content, findings } = contentChecked({ release })
  refreshIds(content)
  rememberComponents(code, content.files)
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const error of errors) console.error(colouredFinding(error, coloursOf(process.stderr)))
  if (errors.length === 0) return true
  console.error(
    `\nNot built: ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content. The last site is still there.`,
  )
  return false
}

/**
 * Lets every process of this build have the same moment: an article whose time comes while pages are being made would
 * otherwise be in some of them only.
 *
 * @throws when SOURCE_DATE_EPOCH is no whole number
 */
function oneMoment() {
  process.env.SOURCE_DATE_EPOCH = String(Math.floor(buildMoment().getTime() / 1000))
}

/**
 * Builds the site: check, contentlayer, Next, whose adapter publishes to `out/` at the very end. Stops at the first step
 * that fails, with its messages on the terminal.
 *
 * @param release whether the site is for the public: then placeholders and a missing `SITE_URL` are errors
 * @returns whether the site was built
 */
export async function build({ release = false } = {}): Promise<boolean> {
  // What the public gets is worth the time of the best compression.
  if (release) process.env.BROTLI_QUALITY ||= '11'
  const code = codeVersion(process.cwd(), [resolve(contentFolder()), String(release)])
  try {
    if (release && !canBeReleased()) return false
    siteUrl()
    oneMoment()
    process.env.BUILD_CODE = code
    if (!contentIsSound(release, code)) return false
  } catch (error) {
    console.error(`Not built: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
  const isBuilt = (await generateDocuments(code)) === 0 && (await makePages(code))
  if (isBuilt) console.log(`The site is in ${relative('.', publishedFolder())}/; npm run serve shows it.`)
  return isBuilt
}
