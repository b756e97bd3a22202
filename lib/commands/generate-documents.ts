import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'
import { kinds } from '../content/definitions/kinds.ts'
import { locateFile } from '../content/input/locate-file.ts'
import { type ChangedDocuments, changedDocuments, documentRecord, readRecord, writeRecord } from './document-record.ts'
import { runTool } from './run-tool.ts'
import { withProgress } from './terminal.ts'

const generated = '.contentlayer'
const recordFile = join(generated, 'documents')
/** Where the documents of some files are generated. It lies in the project, so that contentlayer finds its packages. */
const part = join(generated, 'part')

/** contentlayer takes the folder that it works in from PWD. */
function contentlayer(folder: string, environment: Record<string, string> = {}): Promise<number> {
  return withProgress('Generating the documents', () =>
    runTool('contentlayer2/bin/cli.cjs', ['build', '--config', resolve('contentlayer.config.ts')], 'errors', {
      cwd: folder,
      env: { ...process.env, PWD: folder, ...environment },
    }),
  )
}

/** The file that contentlayer makes of a document, below its folder. */
function generatedFile(path: string): string {
  const located = locateFile(path)
  if (located.role !== 'document') throw new Error(`${path} is no document`)
  return join('generated', kinds[located.kind].typeName, `${path.replaceAll('/', '__')}.json`)
}

/** Generates the documents of the files that have changed, from a folder with nothing but them, and puts them to the others. */
async function generateChanged({ changed, removed }: ChangedDocuments): Promise<number> {
  rmSync(part, { recursive: true, force: true })
  const folder = resolve(part)
  const content = join(folder, 'content')
  mkdirSync(content, { recursive: true })
  for (const path of changed) cpSync(join(contentFolder(), path), join(content, path), { preserveTimestamps: true })
  const status = changed.length === 0 ? 0 : await contentlayer(folder, { CONTENT_DIR: content })
  if (status === 0) {
    for (const path of changed) {
      const file = join(generated, generatedFile(path))
      mkdirSync(dirname(file), { recursive: true })
      renameSync(join(folder, '.contentlayer', generatedFile(path)), file)
    }
    for (const path of removed) rmSync(join(generated, generatedFile(path)), { force: true })
  }
  rmSync(part, { recursive: true, force: true })
  return status
}

/** Lists of contentlayer's that would be out of date; nobody reads them. */
function deleteLists() {
  const folder = join(generated, 'generated')
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/(^|[\\/])(_index\.m?js(on)?|index\.mjs)$/.test(path)) rmSync(join(folder, path), { force: true })
}

/**
 * Lets contentlayer generate the documents: all of them, or those of the files that have changed since, where the same code
 * generated the others.
 *
 * @param code the version of the code and of the content folder
 * @returns the exit status of contentlayer
 */
export async function generateDocuments(code: string): Promise<number> {
  const now = documentRecord(contentFolder(), code)
  const changes = changedDocuments(readRecord(recordFile), now)
  // Whatever happens on the way, the next build generates everything.
  rmSync(recordFile, { force: true })
  // Its cache knows a file by its path below the content folder and its time of change, and another folder may share both.
  if (!changes) rmSync(generated, { recursive: true, force: true })
  const status = changes ? await generateChanged(changes) : await contentlayer(resolve('.'))
  if (status !== 0) return status
  deleteLists()
  if (existsSync(generated)) writeRecord(recordFile, now)
  return 0
}
