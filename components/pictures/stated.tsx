import { Fragment } from 'react'
import { SourceMark } from '@/components/sources/source-mark.tsx'
import type { Fact, Source } from '@/lib/content/model.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import { noBreakSpace } from '@/lib/format/locale.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** What drawings need besides their records. */
export interface PictureContext {
  language: Language
  /** The number of a source on this page, by its id. */
  sourceNumber: (id: string) => number | undefined
}

/** The statement that the site follows, as a table prints it: "fast 10.000", "1 Mrd. €". */
export function stated({ preferred, unit }: Fact, language: Language): string {
  return figureText(figureParts({ ...preferred, unit }, { language, style: 'short' }))
}

/** The name of a figure, leading to what all sources say of it. */
export function FactName({ fact, language }: { fact: Fact; language: Language }) {
  return <a href={address(language, 'facts', fact.id)}>{fact.label[language]}</a>
}

interface MarksProps {
  sources: readonly Source[]
  context: PictureContext
}

/** The marks of sources, each once, in the order of their numbers. */
export function Marks({ sources, context: { language, sourceNumber } }: MarksProps) {
  const each = [...new Map(sources.map((source) => [source.id, source])).values()]
    .map((source) => ({ source, number: sourceNumber(source.id) }))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
  return each.map(({ source, number }, index) => (
    <Fragment key={source.id}>
      {index > 0 && noBreakSpace}
      <SourceMark source={source} language={language} number={number} />
    </Fragment>
  ))
}
