import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'
import { runTool } from './run-tool.ts'
import { withProgress } from './terminal.ts'

const generated = '.contentlayer'
const marker = `${generated}/content-folder`

/**
 * Lets contentlayer generate the documents. Its cache knows a file by its path below the content folder and its time of
 * change; two content folders may share both, so the cache of another folder is thrown away first.
 *
 * @returns the exit status of contentlayer
 */
export async function generateDocuments(): Promise<number> {
  const folder = resolve(contentFolder())
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== folder)
    rmSync(generated, { recursive: true, force: true })
  const status = await withProgress('Generating the documents', () =>
    runTool('contentlayer2/bin/cli.cjs', ['build'], 'errors'),
  )
  if (status === 0) {
    mkdirSync(generated, { recursive: true })
    writeFileSync(marker, folder)
  }
  return status
}
