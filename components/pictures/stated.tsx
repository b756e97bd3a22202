import { Fragment } from 'react'
import { SourceMark } from '@/components/sources/source-mark.tsx'
import type { Source } from '@/lib/content/model.ts'
import { inOrder } from '@/lib/drawings/words/picture-words.ts'
import { noBreakSpace } from '@/lib/format/locale.ts'
import type { Language } from '@/lib/languages.ts'

/** What drawings need besides their records. */
export interface PictureContext {
  language: Language
  /** The number of a source on this page, by its id. */
  sourceNumber: (id: string) => number | undefined
}

interface MarksProps {
  sources: readonly Source[]
  context: PictureContext
}

/** The marks of sources, each once, in the order of their numbers. */
export function Marks({ sources, context: { language, sourceNumber } }: MarksProps) {
  return inOrder(sources, sourceNumber).map(({ source, number }, index) => (
    <Fragment key={source.id}>
      {index > 0 && noBreakSpace}
      <SourceMark source={source} language={language} number={number} />
    </Fragment>
  ))
}
