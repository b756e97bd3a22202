import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** The way to the search, on every page; with script the key `/` takes it too. */
export function SearchLink({ language, current }: { language: Language; current: boolean }) {
  return (
    <a
      className="to-search"
      href={address(language, 'search')}
      rel="search"
      title={translator(language)('search.title')}
      aria-current={current ? 'page' : undefined}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m10 10 5 5M1 6.5a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0" />
      </svg>
      <span>{translator(language)('search.title')}</span>
    </a>
  )
}
