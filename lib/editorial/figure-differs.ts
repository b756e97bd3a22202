import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { statementsOf } from './sources/cited-passages.ts'

/** figure-differs: where the sources give different values or qualifiers, the record has a note that tells the reader why. */
export function figureDiffers(content: Content): Finding[] {
  return content.files.flatMap((file) => {
    const statements = statementsOf(file)
    if (file.data.value?.note !== undefined) return []
    const followed = Math.max(
      0,
      statements.findIndex(({ preferred }) => preferred === true),
    )
    const said = statements.map(({ value, as }) => JSON.stringify([value ?? null, as]))
    const other = said.findIndex((one) => one !== said[followed])
    if (other < 0) return []
    const field = (statements[other]?.value ?? null) === (statements[followed]?.value ?? null) ? 'as' : 'value'
    const words = (index: number) =>
      `${String(statements[index]?.source)} "${String(statements[index]?.wording).replace(/\s+/g, ' ')}"`
    return [
      findingAt(
        file,
        file.data.placeOf(['statements', other, field]),
        'figure-differs',
        `differs from the statement that the site follows (${words(other)}, but ${words(followed)}); expected a field "note" in de and en that tells the reader why the sources differ and which one the site follows`,
      ),
    ]
  })
}
