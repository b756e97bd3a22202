import type { Finding, Place } from '../../content/finding.ts'
import type { ContentFile } from '../../content/input/content-file.ts'
import { decodeText } from '../../content/input/decode-text.ts'
import { type DocumentIdentity, mostBytes, readDocument } from '../../content/input/read-content.ts'
import { typographyOfFile } from '../typography/typography-problems.ts'
import { mendedEncoding } from './mend-encoding.ts'
import { sameMeaning } from './same-meaning.ts'

/** Something that was mended in a file. */
export interface Mend {
  place: Place
  rule: 'encoding' | 'typography'
  /** What was wrong and what stands there now. */
  message: string
}

/** A file after mending. */
export interface MendedFile {
  text: string
  mends: Mend[]
}

/** More passes than a mend ever needed; a limit, so that mends that undo each other could not run for ever. */
const maximumPasses = 4

/** What is said of a file that could not be parsed. */
const unparsable: ReadonlySet<string> = new Set(['content-limit', 'yaml-syntax', 'mdx-syntax'])

interface Edit extends Mend {
  start: number
  end: number
  replacement: string
}

function editsOf(file: ContentFile): Edit[] {
  const edits = typographyOfFile(file).flatMap(({ text, problem }): Edit[] => {
    const range = problem.replacement === undefined ? undefined : text.rangeOf(problem.from, problem.to)
    if (!range || problem.replacement === undefined) return []
    const { message, replacement } = problem
    return [{ ...range, replacement, place: text.placeOf(problem.from), rule: 'typography', message }]
  })
  // Where two edits touch the same characters, the first goes ahead; the next pass looks at what is left.
  let end = 0
  return edits
    .sort((a, b) => a.start - b.start)
    .filter((edit) => {
      const isFree = edit.start >= end
      if (isFree) end = edit.end
      return isFree
    })
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, replacement } of edits) {
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}

function parse(identity: DocumentIdentity, text: string): { file: ContentFile; parses: boolean } {
  const findings: Finding[] = []
  const file = readDocument(identity, new TextEncoder().encode(text), findings)
  return { file, parses: !findings.some(({ rule }) => unparsable.has(rule)) }
}

/** Mends the typography; gives the text back unchanged where the result would not parse to the same. */
function mendTypography(identity: DocumentIdentity, text: string): MendedFile {
  const first = parse(identity, text)
  const mends: Mend[] = []
  let { file } = first
  for (let pass = 1; first.parses && pass <= maximumPasses; pass += 1) {
    const edits = editsOf(file)
    if (edits.length === 0) break
    const next = parse(identity, edited(file.text, edits))
    if (!next.parses || !sameMeaning(file, next.file)) break
    mends.push(...edits)
    file = next.file
  }
  return { text: file.text, mends }
}

/**
 * Mends what can be mended without a doubt in a content file: encoding and typography.
 *
 * @returns the new text with what was mended, or `undefined` where there is nothing to mend or the file is not UTF-8
 */
export function mendFile(identity: DocumentIdentity, bytes: Uint8Array): MendedFile | undefined {
  if (bytes.length > mostBytes(identity.kind)) return undefined
  const decoded = decodeText(bytes)
  if (decoded.text.includes('\uFFFD')) return undefined
  const encoded = mendedEncoding(decoded)
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const stillWrong = new Set(decodeText(new TextEncoder().encode(encoded)).problems.map(({ message }) => message))
  const encodingMends = decoded.problems
    .filter(({ message }) => !stillWrong.has(message))
    .map(({ place, message }): Mend => ({ place, rule: 'encoding', message }))
  const { text, mends } = mendTypography(identity, encoded)
  return text === before ? undefined : { text, mends: [...encodingMends, ...mends] }
}
