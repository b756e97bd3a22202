import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { quotedPassages } from './sources/cited-passages.ts'
import { passageFinding } from './sources/passage-finding.ts'

/**
 * quote-verbatim: every quotation stands in its source word for word; what "[…]" separates stands there in this order. The
 * fingerprint's seal tells: `npm run source` has compared exactly these words with the source's text.
 */
export function quoteVerbatim(content: Content): Finding[] {
  return quotedPassages(content).flatMap((passage) => passageFinding(content, passage, 'quote-verbatim') ?? [])
}
