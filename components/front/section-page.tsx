import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { ArticleList } from './article-list.tsx'

interface Props {
  language: Language
  section: 'news' | 'explained'
  /** The articles of the section, newest first. */
  articles: readonly ArticleSummary[]
}

/** All articles of a section. */
export function SectionPage({ language, section, articles }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell language={language} section={section} alternate={{ language: other, path: address(other, section) }}>
      <div className="wrap plain">
        <PageHead title={t(`section.${section}`)} count={articles.length} standfirst={t(`sectionIntro.${section}`)} />
        <ArticleList articles={articles} language={language} byMonth={section === 'news'} />
      </div>
    </PageShell>
  )
}
