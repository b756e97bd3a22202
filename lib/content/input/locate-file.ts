import { isLanguage, type Language, languages } from '../../languages.ts'
import { type Kind, kindNames, kinds } from '../definitions/kinds.ts'

/** What a path in the content folder stands for. */
export type LocatedFile =
  | { role: 'document'; kind: Kind; id: string; language?: Language }
  | { role: 'picture' }
  | { role: 'fingerprint'; id: string }
  | { role: 'proposals'; id: string }
  | { role: 'unknown'; message: string }

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** The names of pictures that the site takes. */
export const pictureName = /^[a-z0-9-]+\.(jpg|png|webp|avif)$/
/** What editors may take for a picture that the site shows. */
const otherPicture = /\.(jpe?g|jfif|png|webp|avif|gif|svgz?|heic|heif|tiff?|bmp|jxl|psd)$/i
const unknown = (message: string): LocatedFile => ({ role: 'unknown', message })

/**
 * Says what a file in the content folder is, from its path alone.
 *
 * @param path relative to the content folder, with forward slashes
 */
export function locateFile(path: string): LocatedFile {
  const list = kindNames.find((name) => kinds[name].form === 'list' && path === `${kinds[name].folder}.yaml`)
  if (list) return { role: 'document', kind: list, id: list }
  const [folder = '', ...rest] = path.split('/')
  const folderKinds = kindNames.filter((name) => kinds[name].form !== 'list')
  const kind = folderKinds.find((name) => kinds[name].folder === folder)
  if (!kind) {
    const folders = folderKinds.map((name) => kinds[name].folder).join(', ')
    return unknown(`is in no known folder; expected one of: ${folders}. Move or delete it`)
  }
  return kinds[kind].form === 'yaml' ? locateRecord(kind, rest) : locateText(kind, rest)
}

function locateRecord(kind: Kind, rest: string[]): LocatedFile {
  const [, id, ending] = rest[0]?.match(/^(.*?)\.(yaml|fingerprint|proposals\.yaml)$/) ?? []
  if (rest.length === 1 && id !== undefined && ending === 'proposals.yaml' && kind === 'source')
    return idPattern.test(id) ? { role: 'proposals', id } : unknown(badId(id))
  if (rest.length === 1 && id !== undefined && ending === 'fingerprint' && kind === 'source')
    return idPattern.test(id) ? { role: 'fingerprint', id } : unknown(badId(id))
  if (rest.length !== 1 || id === undefined || ending !== 'yaml')
    return unknown(`is not a ${kind}; expected ${kinds[kind].folder}/<id>.yaml. Rename, move or delete it`)
  return idPattern.test(id) ? { role: 'document', kind, id } : unknown(badId(id))
}

function locateText(kind: Kind, rest: string[]): LocatedFile {
  const [id = '', name = ''] = rest
  const language = name.match(/^(.*)\.mdx$/)?.[1]
  if (rest.length === 2 && kind === 'article' && pictureName.test(name)) return { role: 'picture' }
  if (otherPicture.test(name))
    return unknown(
      kind === 'article'
        ? 'is no picture that the site shows; expected a name in lower-case letters, digits and hyphens that ends in .jpg, .png, .webp or .avif. Export or rename it'
        : 'is a picture, and only articles have one. Delete it',
    )
  if (rest.length !== 2 || !isLanguage(language)) {
    const names = languages.map((one) => `${one}.mdx`).join(' or ')
    return unknown(`is not part of a text; expected ${kinds[kind].folder}/<id>/${names}. Rename, move or delete it`)
  }
  return idPattern.test(id) ? { role: 'document', kind, id, language } : unknown(badId(id))
}

const badId = (id: string) =>
  `has the id "${id}"; expected lower-case letters a–z, digits and single hyphens. Rename it`
