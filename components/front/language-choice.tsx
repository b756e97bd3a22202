import { HeadlineFont } from '@/components/layout/headline-font.tsx'
import { Logo } from '@/components/layout/logo.tsx'
import { translator } from '@/lib/i18n/translate.ts'
import { languages } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { site } from '@/lib/site.ts'
import { LawfulLinks } from './lawful-links.tsx'

/** The page at the root: the site in each of its languages. */
export function LanguageChoice() {
  return (
    <main className="wrap choice">
      <HeadlineFont />
      <h1 className="word">
        <Logo />
        {site.name}
      </h1>
      <ul>
        {languages.map((language) => (
          <li key={language} lang={language}>
            <a href={address(language)} hrefLang={language}>
              {site.claim[language]} <span className="meta">{translator(language)('choice.open')}</span>
            </a>
            <LawfulLinks language={language} />
          </li>
        ))}
      </ul>
    </main>
  )
}
