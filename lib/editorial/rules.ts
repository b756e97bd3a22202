import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { factStatementMissing } from './fact-statement-missing.ts'
import { pageMissing } from './page-missing.ts'
import { pictureMissing } from './picture-missing.ts'
import { recordShape } from './record-shape.ts'
import { referenceUnknown } from './reference-unknown.ts'
import { slugDuplicate } from './slug-duplicate.ts'
import { translationMissing } from './translation-missing.ts'

/** A check: takes the content and returns what it finds. */
export type Rule = (content: Content) => Finding[]

/** Every rule by its name. The findings of reading itself (file-unknown, encoding, yaml-syntax, mdx-syntax, mdx-allowed) come on top. */
export const rules: Record<string, Rule> = {
  'record-shape': recordShape,
  'translation-missing': translationMissing,
  'slug-duplicate': slugDuplicate,
  'reference-unknown': referenceUnknown,
  'fact-statement-missing': factStatementMissing,
  'page-missing': pageMissing,
  'picture-missing': pictureMissing,
}
