import { ReadingSettings } from '@/components/tools/reading-settings.tsx'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName } from '@/lib/routes.ts'
import { site } from '@/lib/site.ts'
import type { Alternate } from './language-switch.tsx'

const listed = [
  'topics',
  'facts',
  'partners',
  'voices',
  'timeline',
  'glossary',
  'sources',
  'corrections',
  'principles',
  'imprint',
  'privacy',
] as const satisfies SectionName[]

/** What concerns the site as a whole, on every page. */
export function SiteFooter({ language, alternate }: { language: Language; alternate?: Alternate }) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          <b>{site.name}</b> {t('footer.independence')}
        </p>
        <nav aria-label={t('footer.label')}>
          {listed.map((name) => (
            <a key={name} href={address(language, name)}>
              {t(`section.${name}`)}
            </a>
          ))}
          <a href={`${address(language)}feed.xml`} type="application/rss+xml">
            {t('footer.feed')}
          </a>
          <a href={alternate?.path ?? address(other)} hrefLang={other} lang={other}>
            {translator(other)('language.read')}
          </a>
        </nav>
        <ReadingSettings />
      </div>
    </footer>
  )
}
