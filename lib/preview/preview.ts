import { contentFolder } from '../content/content-folder.ts'
import type { Finding } from '../content/finding.ts'
import { takeDocumentsFrom } from '../content/generated.ts'
import type { Content } from '../content/input/content-file.ts'
import type { ReadFile } from '../content/input/read-content.ts'
import { forgetDocuments } from '../content/once.ts'
import { ContentReader } from './content-reader.ts'
import { goodFiles } from './good-files.ts'
import { previewDocuments } from './preview-documents.ts'

/** What the preview shows and what is wrong with the content. */
export interface Preview {
  /** What pages are made of: the last good state of every file. */
  content: Content
  /** What lies in the folder, good or not. */
  newest: Content
  /** What keeps the newest state of files from being shown. */
  held: readonly Finding[]
  /** Everything that the check says of the newest state; `undefined` until it has run. */
  findings?: readonly Finding[]
}

let reader: ContentReader | undefined
let files: ReadonlyMap<string, ReadFile> = new Map()
let newest: ReadonlyMap<string, ReadFile> = new Map()
let state: Preview | undefined

/**
 * What the preview shows at the moment.
 *
 * @throws when no preview runs
 */
export function preview(): Preview {
  if (!state) throw new Error('There is no preview; expected "npm run dev"')
  return state
}

/** What an update of the preview has changed. */
export interface Update {
  /** Whether a file is another than before, good or not. */
  changed: boolean
  /** Whether pages are made of something else than before. */
  shown: boolean
}

/**
 * Reads what has changed in the content folder and takes on what is good of it. Afterwards the queries of `lib/content/` answer
 * from it.
 *
 * @throws when there is no content folder
 */
export function updatePreview(): Update {
  reader ??= new ContentReader(contentFolder())
  const folder = reader
  const before = newest
  newest = folder.read()
  const changed = !state || before.size !== newest.size || [...newest].some(([path, read]) => before.get(path) !== read)
  if (!changed) return { changed, shown: false }
  const good = goodFiles(newest, files, (some) => folder.contentOf(some))
  const shown =
    !state || good.files.size !== files.size || [...good.files].some(([path, read]) => files.get(path) !== read)
  files = good.files
  const { content = folder.contentOf(files), findings } = state ?? {}
  state = {
    content: shown ? folder.contentOf(files) : content,
    newest: folder.contentOf(newest),
    held: good.held,
    ...(findings ? { findings } : {}),
  }
  if (shown) {
    const { content: current } = state
    takeDocumentsFrom((kind) => previewDocuments(current, kind))
    forgetDocuments()
  }
  return { changed, shown }
}

/** Takes in what the check has found in the newest state. */
export function takeFindings(findings: readonly Finding[]) {
  state = { ...preview(), findings }
}
