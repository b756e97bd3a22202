import { HeadlineFont } from '@/components/layout/headline-font.tsx'
import { Logo } from '@/components/layout/logo.tsx'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, languages } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { site } from '@/lib/site.ts'
import { LawfulLinks } from './lawful-links.tsx'

/** The page for an address that does not exist, in the language of the address; in both where that is not known. */
export function NotFound({ language }: { language?: Language }) {
  const spoken = language ? [language] : languages
  return (
    <main className="wrap choice">
      <HeadlineFont />
      <p className="word">
        <Logo />
        {site.name}
      </p>
      <ul>
        {spoken.map((language, index) => (
          <li key={language} lang={language}>
            <Missing language={language} level={index === 0 ? 1 : 2} />
          </li>
        ))}
      </ul>
    </main>
  )
}

function Missing({ language, level }: { language: Language; level: 1 | 2 }) {
  const t = translator(language)
  const Level = `h${level}` as const
  return (
    <>
      <Level>{t('notFound.title')}</Level>
      <p>{t('notFound.text')}</p>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <a href={address(language)}>{t('nav.home')}</a>
        </li>
        {(['news', 'explained', 'sources'] as const).map((section) => (
          <li key={section}>
            <a href={address(language, section)}>{t(`section.${section}`)}</a>
          </li>
        ))}
      </ul>
      <LawfulLinks language={language} />
    </>
  )
}
