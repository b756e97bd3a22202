import type { Source } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** The id of a source in the page's list of sources. */
export const sourceAnchor = (number: number) => `source-${number}`

interface Props {
  source: Source
  language: Language
  /** The source's number on this page; without it the mark shows the name and leads to the source's own page. */
  number?: number
}

/** A link to where something comes from: a raised number on a page with a list of sources, the name elsewhere. */
export function SourceMark({ source, language, number }: Props) {
  const t = translator(language)
  if (number === undefined)
    return (
      <a className="from" href={address(language, 'sources', source.id)}>
        {t('source.label')}: {source.name[language]}
      </a>
    )
  return (
    <a className="mark" href={`#${sourceAnchor(number)}`} aria-label={t('source.number', { number })}>
      {number}
    </a>
  )
}
