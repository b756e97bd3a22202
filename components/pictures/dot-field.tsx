import type { Fact } from '@/lib/content/model.ts'
import { dotLines } from '@/lib/drawings/dot-field.ts'
import { dotFieldWords, dotPlan } from '@/lib/drawings/words/dot-field.ts'
import { Picture } from './picture.tsx'
import type { PictureContext } from './stated.tsx'

interface Props {
  count: Fact
  share: Fact
  context: PictureContext
}

/** A dot for each of a count, as many filled as the share says at least; "more than" is said, not drawn. */
export function DotField({ count, share, context }: Props) {
  const { dots, filled, columns, rows } = dotPlan(count, share)
  return (
    <Picture words={dotFieldWords(count, share, context.language)} width={columns} height={rows} context={context}>
      <path className="dots" d={dotLines(filled, dots, columns)} />
      <path className="dots filled" d={dotLines(0, filled, columns)} />
    </Picture>
  )
}
