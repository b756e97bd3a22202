import type { Finding, Place } from '../../content/finding.ts'
import type { Content } from '../../content/input/content-file.ts'
import { hasMarkedPlace, markedPlaces, unfinishedDocuments } from '../../content/marked-places.ts'

/** What these rules ask for, a file with marked places cannot have yet. */
const forFinishedFiles: ReadonlySet<string> = new Set([
  'record-unused',
  'fingerprint-missing',
  'term-length',
  'translation-parity',
  'translation-behind',
])

/** Rules whose findings stand even at a marked place: nothing could be read there, or it is the mark itself. */
const alwaysSaid: ReadonlySet<string> = new Set([
  'marked-place',
  'encoding',
  'content-limit',
  'yaml-syntax',
  'mdx-syntax',
  'mdx-allowed',
])

const isWithin = ({ line, column }: Place, { from, to }: { from: Place; to: Place }) =>
  (line > from.line || (line === from.line && column >= from.column)) &&
  (line < to.line || (line === to.line && column <= to.column))

/**
 * Findings without those that only follow from a marked place: what is said of or because of the value that is still to be
 * filled in, and what only a finished file can have. The marked place itself is reported, so nothing gets lost.
 */
export function withoutFollowers(content: Content, findings: readonly Finding[]): Finding[] {
  const unfinished = unfinishedDocuments(content.files)
  if (unfinished.size === 0) return [...findings]
  const files = new Map(content.files.map((file) => [file.path, file]))
  return findings.filter((finding) => {
    const file = files.get(finding.file)
    if (!file || alwaysSaid.has(finding.rule) || !unfinished.has(`${file.kind}/${file.id}`)) return true
    if (forFinishedFiles.has(finding.rule) || hasMarkedPlace(finding.message)) return false
    return !markedPlaces(file).some((place) => isWithin(finding, place))
  })
}
