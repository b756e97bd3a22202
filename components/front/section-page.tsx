import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { DividedList } from '@/lib/content/article-periods.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { ArticleList } from './article-list.tsx'
import { PeriodLinks } from './period-links.tsx'

interface Props {
  language: Language
  section: 'news' | 'explained'
  list: DividedList
}

/** The articles of a section. */
export function SectionPage({ language, section, list }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell language={language} section={section} alternate={{ language: other, path: address(other, section) }}>
      <div className="wrap plain">
        <PageHead title={t(`section.${section}`)} count={list.count} standfirst={t(`sectionIntro.${section}`)} />
        <ArticleList articles={list.shown} language={language} byMonth={section === 'news'} />
        <PeriodLinks list={address(language, section)} by="month" periods={list.periods} language={language} />
      </div>
    </PageShell>
  )
}
