import type { Root } from 'mdast'
import type { Language } from '../../languages.ts'
import type { Kind } from '../definitions/kinds.ts'
import type { Finding, Place } from '../finding.ts'
import type { Fingerprint } from '../fingerprint/fingerprint.ts'
import { printable } from '../hidden-characters.ts'
import type { PictureFacts } from '../pictures/inspect-pictures.ts'
import type { LocatedYaml } from './located-yaml.ts'
import type { Reference } from './references.ts'

/** A document as its editor wrote it: text, record and body, with places for messages. */
export interface ContentFile {
  /** The path as the editor knows it, such as `content/articles/opening/de.mdx`. */
  path: string
  kind: Kind
  /** The id that the folder or file name gives. */
  id: string
  /** The language of an MDX file. */
  language?: Language
  /** The whole text, decoded, with LF line ends and without a byte order mark. */
  text: string
  /** Front matter or record; its value is `undefined` where it could not be parsed. */
  data: LocatedYaml
  /** The body of an MDX file, unless it could not be parsed. */
  body?: Root | undefined
  /** What an earlier check has found in it, for a file that has not changed since; none for one that is parsed. */
  known?: KnownOfFile
}

/** A link in a body, or the definition of one's address. */
export interface Link {
  address: string
  place: Place
  /** The words that readers click; `undefined` for a definition. */
  text?: string
}

/** What rules ask of a document that they would otherwise have to parse. */
export interface KnownOfFile {
  /** Whether it has a body that could be parsed. */
  hasBody: boolean
  /** Whether something is still to be filled in. */
  hasMarkedPlaces: boolean
  references: Reference[]
  links: Link[]
  /** The anchors of its page and the hash of its words, where they were asked for. */
  anchors?: ReadonlySet<string>
  textHash?: string
}

/** Whether a document has a body that could be parsed; asking for the body itself might have to parse it. */
export function hasBody(file: ContentFile): boolean {
  return file.known ? file.known.hasBody : file.body !== undefined
}

/** All that lies in a content folder. */
export interface Content {
  /** The folder as the editor knows it, such as `content`. */
  folder: string
  files: ContentFile[]
  /** Those of the files of which a rule is asked; all of them without it. */
  judged?: readonly ContentFile[]
  /** Picture files beside articles by the path the editor knows, with what there is to know of them. */
  pictures: ReadonlyMap<string, PictureFacts>
  /** The fingerprints of the sources’ texts by the source’s id; `undefined` for a file that is damaged. */
  fingerprints: ReadonlyMap<string, Fingerprint | undefined>
  /** What was found wrong while reading: unknown files, encoding, syntax. */
  findings: Finding[]
}

/** A finding at a place of a file. */
export function findingAt(
  file: Pick<ContentFile, 'path'>,
  place: Place,
  rule: string,
  message: string,
  severity: Finding['severity'] = 'error',
): Finding {
  return { file: file.path, line: place.line, column: place.column, severity, rule, message: printable(message) }
}
