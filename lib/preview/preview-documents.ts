import { posix } from 'node:path'
import { type Kind, kinds } from '../content/definitions/kinds.ts'
import type { GeneratedDocument } from '../content/generated.ts'
import type { Content, ContentFile } from '../content/input/content-file.ts'
import { hasMarkedPlace } from '../content/marked-places.ts'
import { unfinishedDocument } from './unfinished-document.ts'

/** Documents of files that did not change; contentlayer's are made anew by each build. */
const known = new WeakMap<ContentFile, GeneratedDocument>()

/** A file as the document that contentlayer generates of it. */
function documentOf(file: ContentFile, folder: string): GeneratedDocument {
  const document = known.get(file) ?? newDocument(file, folder)
  known.set(file, document)
  return document
}

function newDocument(file: ContentFile, folder: string): GeneratedDocument {
  const path = posix.relative(folder, file.path)
  const document = {
    ...file.data.value,
    ...(file.language ? { body: { raw: file.text.slice(file.text.indexOf('\n---\n', 3) + 5), html: '' } } : {}),
    _id: path,
    _raw: {
      sourceFilePath: path,
      sourceFileName: posix.basename(path),
      sourceFileDir: posix.dirname(path),
      contentType: kinds[file.kind].form === 'mdx' ? 'mdx' : 'data',
      flattenedPath: path.replace(/\.(mdx|yaml)$/, ''),
    },
    type: kinds[file.kind].typeName,
  }
  return hasMarkedPlace(file.text) ? unfinishedDocument(document) : document
}

/**
 * The documents of a kind from content that has been read, as contentlayer would generate them, in the order of their paths.
 * A test holds them to what contentlayer generates.
 *
 * @param content without mistakes in its shape
 */
export function previewDocuments({ files, folder }: Content, kind: Kind): GeneratedDocument[] {
  return files.filter((file) => file.kind === kind).map((file) => documentOf(file, folder))
}
