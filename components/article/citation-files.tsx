import type { ReactNode } from 'react'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { citationAddress } from '@/lib/routes.ts'

interface Props {
  path: string
  language: Language
  /** More items of the list. */
  children?: ReactNode
}

/** Links to the citation of a page, an article or a figure, as files for reference managers, and to what else there is of it. */
export function CitationFiles({ path, language, children }: Props) {
  const t = translator(language)
  return (
    <ul className="links share">
      <li>
        <a href={citationAddress(path, 'bib')} type="application/x-bibtex">
          {t('reading.bibtex')}
        </a>
      </li>
      <li>
        <a href={citationAddress(path, 'json')} type="application/vnd.citationstyles.csl+json">
          {t('reading.csl')}
        </a>
      </li>
      {children}
    </ul>
  )
}
