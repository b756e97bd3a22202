import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { absoluteUrl } from '@/lib/site.ts'
import { mailLink } from './mail-link.ts'

interface Props {
  title: string
  /** The page's path. */
  path: string
  language: Language
}

/** Ways to pass a page on without a third party. The link for e-mail needs no script; the others are added by it. */
export function SharePage({ title, path, language }: Props) {
  return (
    <share-page>
      <a href={mailLink(title, absoluteUrl(path))}>{translator(language)('tool.mail')}</a>
    </share-page>
  )
}
