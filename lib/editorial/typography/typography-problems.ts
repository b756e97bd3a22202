import type { ContentFile } from '../../content/input/content-file.ts'
import { withoutMarkedPlaces } from '../../content/marked-places.ts'
import { bodyTexts } from '../../content/text/body-texts.ts'
import { fieldTexts } from '../../content/text/field-texts.ts'
import type { LocatedText } from '../../content/text/located-text.ts'
import type { Language } from '../../languages.ts'
import { dashProblems } from './dashes.ts'
import { ellipsisProblems } from './ellipsis.ts'
import type { TypographyProblem } from './problem.ts'
import { quotationMarkProblems } from './quotation-marks.ts'
import { unitSpaceProblems } from './unit-spaces.ts'

/** Everything in a text that the typography of its language would set differently. */
export function typographyProblems(text: string, language: Language): TypographyProblem[] {
  return [
    ...quotationMarkProblems(text, language),
    ...dashProblems(text),
    ...ellipsisProblems(text),
    ...unitSpaceProblems(text, language),
  ]
}

/** The same for every text of a file that readers see. */
export function typographyOfFile(file: ContentFile): { text: LocatedText; problem: TypographyProblem }[] {
  const texts = [...fieldTexts(file), ...bodyTexts(file)].map(({ text }) => text)
  return texts.flatMap((text) =>
    typographyProblems(withoutMarkedPlaces(text.text), text.language).map((problem) => ({ text, problem })),
  )
}
