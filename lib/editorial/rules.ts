import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { accessibilityOld } from './accessibility-old.ts'
import { bareFigure } from './bare-figure.ts'
import type { CheckOptions } from './check-options.ts'
import { copiedProse } from './copied-prose.ts'
import { dateOrder } from './date-order.ts'
import { evidenceWording } from './evidence-wording.ts'
import { factStatementMissing } from './fact-statement-missing.ts'
import { figureDiffers } from './figure-differs.ts'
import { figureTopic } from './figure-topic.ts'
import { figureUnknown } from './figure-unknown.ts'
import { figureWording } from './figure-wording.ts'
import { fingerprintMissing } from './fingerprint-missing.ts'
import { fingerprintUnused } from './fingerprint-unused.ts'
import { headingOrder } from './heading-order.ts'
import { headlineLength } from './headline-length.ts'
import { imageAlt } from './image-alt.ts'
import { imageCredit } from './image-credit.ts'
import { imageFile } from './image-file.ts'
import { imageLicence } from './image-licence.ts'
import { imageLocation } from './image-location.ts'
import { imageSize } from './image-size.ts'
import { linkAddress } from './link-address.ts'
import { linkInternal } from './link-internal.ts'
import { linkLanguage } from './link-language.ts'
import { markedPlaceRule } from './marked-place.ts'
import { pageMissing } from './page-missing.ts'
import { pictureFigure } from './picture-figure.ts'
import { pictureMissing } from './picture-missing.ts'
import { publisherPlaceholder } from './publisher-placeholder.ts'
import { quoteAttributed } from './quote-attributed.ts'
import { quoteTranslated } from './quote-translated.ts'
import { quoteVerbatim } from './quote-verbatim.ts'
import { recordShape } from './record-shape.ts'
import { recordUnused } from './record-unused.ts'
import { redirectTarget } from './redirect-target.ts'
import { referenceUnknown } from './reference-unknown.ts'
import { slugChanged } from './slug-changed.ts'
import { slugDuplicate } from './slug-duplicate.ts'
import { summaryLength } from './summary-length.ts'
import { termLength } from './term-length.ts'
import { translationBehind } from './translation-behind.ts'
import { translationMissing } from './translation-missing.ts'
import { translationParity } from './translation-parity.ts'
import { typography } from './typography.ts'
import { updatedMissing } from './updated-missing.ts'

/** A check: takes the content and returns what it finds. */
export type Rule = (content: Content, options: CheckOptions) => Finding[]

/** What reading the content finds, before any rule. */
export const readingRules = [
  'file-unknown',
  'content-limit',
  'encoding',
  'hidden-character',
  'yaml-syntax',
  'mdx-syntax',
  'mdx-allowed',
  'fingerprint-damaged',
] as const

/** Every rule by its name. What reading itself finds comes on top. */
export const rules: Record<string, Rule> = {
  'marked-place': markedPlaceRule,
  'record-shape': recordShape,
  'translation-missing': translationMissing,
  'slug-duplicate': slugDuplicate,
  'reference-unknown': referenceUnknown,
  'fact-statement-missing': factStatementMissing,
  'page-missing': pageMissing,
  'picture-missing': pictureMissing,
  'picture-figure': pictureFigure,
  'fingerprint-missing': fingerprintMissing,
  'fingerprint-unused': fingerprintUnused,
  'quote-verbatim': quoteVerbatim,
  'copied-prose': copiedProse,
  'figure-wording': figureWording,
  'figure-differs': figureDiffers,
  'figure-topic': figureTopic,
  'evidence-wording': evidenceWording,
  'quote-attributed': quoteAttributed,
  'quote-translated': quoteTranslated,
  'bare-figure': bareFigure,
  'figure-unknown': figureUnknown,
  'translation-behind': translationBehind,
  'translation-parity': translationParity,
  'record-unused': recordUnused,
  'slug-changed': slugChanged,
  'redirect-target': redirectTarget,
  'link-internal': linkInternal,
  'link-language': linkLanguage,
  'link-address': linkAddress,
  'image-alt': imageAlt,
  'image-credit': imageCredit,
  'image-licence': imageLicence,
  'image-file': imageFile,
  'image-size': imageSize,
  'image-location': imageLocation,
  'heading-order': headingOrder,
  'headline-length': headlineLength,
  'summary-length': summaryLength,
  'term-length': termLength,
  'date-order': dateOrder,
  'updated-missing': updatedMissing,
  typography,
  'publisher-placeholder': publisherPlaceholder,
  'accessibility-old': accessibilityOld,
}
