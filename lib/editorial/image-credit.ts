import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { pictureFieldFindings } from './wording/lead-picture.ts'
import { isPlaceholder } from './wording/placeholder.ts'

/** Words that name a thing or a place where pictures are found, but nobody who made one. */
const nobody =
  /^(?:foto|photo|bild|image|picture|quelle|source|credit|fotograf(?:in)?|photographer|copyright|©|internet|google|web|online|privat|private)$/i

/** image-credit: the credit names who made the picture; that there is one, the shape of the record says. */
export function imageCredit(content: Content): Finding[] {
  return pictureFieldFindings(content, 'image-credit', 'credit', (credit, { file }) =>
    isPlaceholder(credit) || nobody.test(credit.trim().replace(/[:.]$/, '')) || credit === file
      ? `is "${credit}", which names nobody; expected the person or company that made the picture`
      : undefined,
  )
}
