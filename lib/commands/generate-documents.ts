import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'
import { runContentlayer } from './contentlayer.ts'
import {
  areAsRecorded,
  type ChangedDocuments,
  changedDocuments,
  documentRecord,
  generatedFile,
  readRecord,
  withGenerated,
  writeRecord,
} from './document-record.ts'
import { withProgress } from './terminal.ts'

const made = '.contentlayer'
const generated = join(made, 'generated')
const recordFile = join(made, 'documents')
/** Where the documents of some files are generated. */
const part = join(made, 'part')

type Begun = (pid: number) => void

/** So many files contentlayer is given at a time: it keeps all that it has read, and had no memory left after 4 GB of 29 000 files. */
const mostFiles = 4000

/** Generates the documents of the files that have changed, and takes away those of files that are no more. */
async function generateChanged(
  { changed, removed }: Pick<ChangedDocuments, 'changed' | 'removed'>,
  begun: Begun,
  mostAtOnce: number,
): Promise<number> {
  for (const path of removed) rmSync(join(generated, generatedFile(path)), { force: true })
  for (let done = 0; done < changed.length; done += mostAtOnce) {
    const status = await generatePart(changed.slice(done, done + mostAtOnce), begun)
    if (status !== 0) return status
  }
  return 0
}

/** Generates the documents of every file. */
async function generateAll(paths: readonly string[], begun: Begun, mostAtOnce: number): Promise<number> {
  if (paths.length <= mostAtOnce) return runContentlayer(resolve('.'), {}, begun)
  rmSync(made, { recursive: true, force: true })
  return generateChanged({ changed: [...paths], removed: [] }, begun, mostAtOnce)
}

/** Generates the documents of some files, from a folder with nothing but them, and puts them to the others. */
async function generatePart(changed: readonly string[], begun: Begun): Promise<number> {
  rmSync(part, { recursive: true, force: true })
  // What contentlayer has left above would be read with the configuration; where a disk has damaged it, nothing would be generated.
  rmSync(join(made, 'package.json'), { force: true })
  const folder = resolve(part)
  const content = join(folder, 'content')
  mkdirSync(content, { recursive: true })
  for (const path of changed) cpSync(join(contentFolder(), path), join(content, path))
  const status = await runContentlayer(folder, { CONTENT_DIR: content }, begun)
  for (const path of status === 0 ? changed : []) {
    const file = join(generated, generatedFile(path))
    mkdirSync(dirname(file), { recursive: true })
    renameSync(join(folder, made, 'generated', generatedFile(path)), file)
  }
  rmSync(part, { recursive: true, force: true })
  return status
}

/** Lists of contentlayer's that would be out of date; nobody reads them. */
function deleteLists() {
  for (const path of readdirSync(generated, { recursive: true, encoding: 'utf8' }))
    if (/(^|[\\/])(_index\.m?js(on)?|index\.mjs)$/.test(path)) rmSync(join(generated, path), { force: true })
}

/** What documents are generated of. */
interface Generating {
  /** The version of the code and of the content folder. */
  code: string
  /** Hashes of the content's files that were read shortly before, by their paths below its folder. */
  known?: ReadonlyMap<string, string>
  /** Is told the id of each of contentlayer's processes. */
  begun?: Begun
  /** So many files contentlayer is given at a time. */
  mostAtOnce?: number
}

/**
 * Lets contentlayer generate the documents: all of them, or those of the files that have changed since, where the same code
 * generated the others and they are as they were left.
 *
 * @returns the exit status of contentlayer
 */
export function generateDocuments({
  code,
  known = new Map(),
  begun = () => {},
  mostAtOnce = mostFiles,
}: Generating): Promise<number> {
  return withProgress('Generating the documents', async () => {
    const now = documentRecord(contentFolder(), code, known)
    const changes = changedDocuments(readRecord(recordFile), now, generated)
    // Whatever happens on the way, the next build generates everything.
    rmSync(recordFile, { force: true })
    const status = await (changes
      ? generateChanged(changes, begun, mostAtOnce)
      : generateAll(Object.keys(now.files), begun, mostAtOnce))
    if (status !== 0) return status
    deleteLists()
    // Of a file that was written meanwhile nobody knows which state was generated.
    if (areAsRecorded(changes?.changed ?? Object.keys(now.files), contentFolder(), now))
      writeRecord(recordFile, withGenerated(now, generated, changes?.kept ?? {}))
    return 0
  })
}
