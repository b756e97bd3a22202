import { SearchLink } from '@/components/search/search-link.tsx'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address, type SectionName } from '@/lib/routes.ts'
import { site } from '@/lib/site.ts'
import { type Alternate, LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'

const navigated = ['news', 'explained', 'topics', 'facts', 'timeline', 'glossary'] as const satisfies SectionName[]

export interface SiteHeaderProps {
  language: Language
  /** The section that the page belongs to. */
  section?: SectionName
  alternate?: Alternate
  /** The front page's form: a large name with the claim. */
  nameplate?: boolean
}

/** Name, sections and language switch. */
export function SiteHeader({ language, section, alternate, nameplate = false }: SiteHeaderProps) {
  const t = translator(language)
  return (
    <header className={nameplate ? 'mast mast-front' : 'mast'}>
      <div className="wrap">
        <a className="word" href={address(language)} aria-current={nameplate ? 'page' : undefined}>
          <Logo />
          {site.name}
        </a>
        {nameplate && <p className="claim">{site.claim[language]}</p>}
        <nav className="sections" aria-label={t('nav.label')}>
          {navigated.map((name) => (
            <a key={name} href={address(language, name)} aria-current={name === section ? 'true' : undefined}>
              {t(`section.${name}`)}
            </a>
          ))}
        </nav>
        <SearchLink language={language} current={section === 'search'} />
        <LanguageSwitch language={language} alternate={alternate} />
      </div>
    </header>
  )
}
