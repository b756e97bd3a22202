import { translator } from '@/lib/i18n/translate.ts'
import { type Language, languages } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** The same page in the other language. */
export interface Alternate {
  language: Language
  path: string
}

interface Props {
  language: Language
  /** Where the other language leads; without it to that language's front page. */
  alternate?: Alternate
}

/** Both languages side by side, the page's own one marked. */
export function LanguageSwitch({ language, alternate }: Props) {
  return (
    <nav className="lang" aria-label={translator(language)('nav.languages')}>
      {languages.map((choice) =>
        choice === language ? (
          <span key={choice} aria-current="true">
            {choice.toUpperCase()}
          </span>
        ) : (
          <a
            key={choice}
            href={alternate?.path ?? address(choice)}
            hrefLang={choice}
            lang={choice}
            title={name(choice)}
          >
            {choice.toUpperCase()}
          </a>
        ),
      )}
    </nav>
  )
}

const name = (language: Language) => translator(language)(`language.${language}`)
