import { rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { codeVersion, hashOfProject } from '../changes/code-version.ts'
import { forgetOtherCode, keptFolders } from '../changes/kept-by-code.ts'
import { rememberTexts } from '../content/body/remember-texts.ts'
import { contentFolder } from '../content/content-folder.ts'
import { refreshIds } from '../editor/ids-schema.ts'
import type { CheckedContent } from '../editorial/again/check-again.ts'
import { publishedFolder } from '../publish/published-folder.ts'
import { timeOfRecord } from '../publish/site-record.ts'
import { siteUrl } from '../site.ts'
import { forgetUnused } from '../social/picture-cache.ts'
import { buildMoment } from '../today.ts'
import { type BuildLock, lockBuild } from './build-lock.ts'
import { type ContentState, changedSince, contentState } from './content-state.ts'
import { beginNext, type EarlyNext } from './early-next.ts'
import { generateDocuments } from './generate-documents.ts'
import { makePages } from './make-pages.ts'
import { pageWorkers } from './page-workers.ts'
import { colouredFinding, contentChecked } from './read-content-shown.ts'
import { canBeReleased } from './release-obstacles.ts'
import { spareMemory } from './spare-memory.ts'
import { coloursOf } from './terminal.ts'

/** Prints the errors in the content. @returns the hashes of its files, where there are none */
function soundContent(release: boolean, code: string): CheckedContent['hashes'] | undefined {
  const { content, findings, hashes } = contentChecked({ release })
  refreshIds(content)
  rememberTexts(code, content.files)
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const error of errors) console.error(colouredFinding(error, coloursOf(process.stderr)))
  if (errors.length === 0) return hashes
  console.error(
    `\nNot built: ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content. The last site is still there.`,
  )
  return undefined
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

/** Throws away what builds keep of the content that they have read and checked. */
function forgetLastBuild() {
  const cache = join('.next', 'cache')
  const kept = [
    '.contentlayer',
    ...[...keptFolders, 'check', 'texts', 'search', 'last-site'].map((name) => join(cache, name)),
  ]
  for (const path of kept) rmSync(path, { recursive: true, force: true })
}

interface Making {
  /** A hash of the code. */
  project: string
  /** The version of code and settings. */
  code: string
  /** The content as it was checked. */
  before: ContentState
  hashes: CheckedContent['hashes']
  whole: boolean
  alsoBy: (pid: number) => void
  early: EarlyNext | undefined
}

/** Runs what makes the site, one after the other, and says whether all of it succeeded. */
async function makeSite({ project, code, before, hashes, whole, alsoBy, early }: Making): Promise<boolean> {
  const documents = generateDocuments({ code, known: hashes, begun: alsoBy })
  const [status] = await Promise.all([documents, early?.prepareFinding(before.size)])
  // What was written after the check was held against no rule.
  const changed = changedSince(before)
  if (changed !== undefined) console.error(`${changed} changed while the site was being built; build again.`)
  if (changed !== undefined || status !== 0) return false
  return makePages({ project, code, files: before.size, begun: alsoBy, mayTakeOver: !whole, early })
}

/**
 * Builds the site: check, contentlayer, Next, whose adapter publishes to `out/` at the very end. Stops at the first step
 * that fails, with its messages on the terminal. One build is at work in a folder at a time.
 *
 * @param release whether the site is for the public: then placeholders and a missing `SITE_URL` are errors
 * @param whole whether to make everything anew, whatever has changed
 * @returns whether the site was built
 */
export async function build({ release = false, whole = false } = {}): Promise<boolean> {
  let lock: BuildLock | undefined
  let early: EarlyNext | undefined
  try {
    if (release && !canBeReleased()) return false
    siteUrl()
    oneMoment()
    lock = await lockBuild()
    const before = contentState()
    await spareMemory(before.size)
    // What the public gets is worth the time of the best compression.
    if (release) process.env.BROTLI_QUALITY ||= '11'
    const project = hashOfProject(process.cwd())
    const code = codeVersion(project, [resolve(contentFolder()), String(release)])
    process.env.BUILD_CODE = code
    if (whole) forgetLastBuild()
    forgetOtherCode(code)
    const lastBuild = whole ? undefined : timeOfRecord(process.cwd(), code)
    process.env.BUILD_WORKERS = String(pageWorkers(before, lastBuild) ?? '')
    if (!whole) early = beginNext(project, lock.alsoBy)
    const hashes = soundContent(release, code)
    if (!hashes) return false
    const isBuilt = await makeSite({ project, code, before, hashes, whole, alsoBy: lock.alsoBy, early })
    if (!isBuilt) {
      console.error('\nNot built, for the reason above. The last site is still there.')
      return false
    }
    console.log(`The site is in ${relative('.', publishedFolder())}/; npm run serve shows it.`)
    forgetUnused()
    return true
  } catch (error) {
    console.error(`Not built: ${error instanceof Error ? error.message : String(error)}`)
    return false
  } finally {
    await early?.stop()
    lock?.release()
  }
}
