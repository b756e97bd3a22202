import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { citedPassages } from './sources/cited-passages.ts'

const start = { line: 1, column: 1 }

/** fingerprint-missing: every source whose words the content takes has a fingerprint to hold them against. */
export function fingerprintMissing(content: Content): Finding[] {
  const cited = new Set(citedPassages(content).map(({ source }) => source))
  return content.files
    .filter(({ kind, id }) => kind === 'source' && cited.has(id) && !content.fingerprints.has(id))
    .map((file) =>
      findingAt(
        file,
        start,
        'fingerprint-missing',
        `has no fingerprint, but quotations or figures take words from it; expected ${content.folder}/sources/${file.id}.fingerprint. Run: npm run source -- ${file.id} <text file>`,
      ),
    )
}
