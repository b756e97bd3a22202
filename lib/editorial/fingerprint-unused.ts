import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'

/** fingerprint-unused: every fingerprint belongs to a source's record. */
export function fingerprintUnused(content: Content): Finding[] {
  const sources = new Set(content.files.filter(({ kind }) => kind === 'source').map(({ id }) => id))
  return [...content.fingerprints.keys()]
    .filter((id) => !sources.has(id))
    .map((id) =>
      findingAt(
        { path: `${content.folder}/sources/${id}.fingerprint` },
        { line: 1, column: 1 },
        'fingerprint-unused',
        `is the fingerprint of a source "${id}" that has no record; expected ${content.folder}/sources/${id}.yaml. Rename the fingerprint, add the record or delete the file`,
      ),
    )
}
