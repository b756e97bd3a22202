import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foreignReason, noteLast } from '../changes/build-notes.ts'
import { publishedFolder } from '../publish/published-folder.ts'
import { recordOfSite } from '../publish/site-record.ts'
import { runTool } from './run-tool.ts'

/** Says which version of the code Next has compiled. Next deletes it with all else when it compiles anew. */
const compiledFile = join('.next', 'compiled-version')

function isCompiled(code: string): boolean {
  return existsSync(compiledFile) && readFileSync(compiledFile, 'utf8') === code
}

/** Lets Next make pages and publish them. What it compiled of the same code before is taken again. */
async function runNext(code: string): Promise<boolean> {
  const mode = isCompiled(code) ? ['--experimental-build-mode', 'generate'] : []
  if ((await runTool('next/dist/bin/next', ['build', ...mode])) !== 0) return false
  writeFileSync(compiledFile, code)
  return true
}

/**
 * Makes the pages of the documents that contentlayer has generated, and publishes the site. Where the last site was made with the same code and
 * settings, only what has changed since is made, and the rest taken over.
 *
 * @param code the version of code and settings
 * @returns whether the site was published
 */
export async function makePages(code: string, mayTakeOver = true): Promise<boolean> {
  const notes = mkdtempSync(join(tmpdir(), 'rechenwerk-build-'))
  try {
    process.env.BUILD_NOTES = notes
    const last = mayTakeOver ? recordOfSite(process.cwd(), publishedFolder(), code) : undefined
    if (last) noteLast(notes, last.digests)
    if (!(await runNext(code))) return false
    const reason = foreignReason(notes)
    if (!reason) return true
    console.log(`Everything is made anew: ${reason}.`)
  } finally {
    rmSync(notes, { recursive: true, force: true })
  }
  return makePages(code, false)
}
