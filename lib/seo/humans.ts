import { languages } from '../languages.ts'
import { address } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'

/** `humans.txt` (https://humanstxt.org): who makes the site, the desk and no person, and with what. */
export function humansText(): string {
  return [
    '/* TEAM */',
    ...languages.flatMap((language) => [
      `${language === 'de' ? 'Redaktion' : 'Desk'}: ${site.desk[language]}`,
      `${language === 'de' ? 'Kontakt' : 'Contact'}: ${absoluteUrl(address(language, 'imprint'))}`,
    ]),
    '',
    '/* SITE */',
    'Language: Deutsch / English',
    'Standards: HTML, CSS, SVG; reading needs no script',
    'Software: Next.js, React, MDX, contentlayer, Tailwind CSS, i18next, Pagefind, TypeScript',
    'Licence of our texts: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    '',
  ].join('\n')
}
