import { LinkList } from '@/components/layout/link-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { formatDate } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { monthAddress, type SectionName } from '@/lib/routes.ts'
import { ArticleList } from './article-list.tsx'

interface Props {
  language: Language
  section: SectionName
  /** The list that the month is a part of: what it is called and its address. */
  list: { name: string; path: string }
  /** Such as `2026-02`. */
  month: string
  /** What appeared in it, newest first. */
  articles: readonly ArticleSummary[]
  /** The months before and after it that have a page. */
  earlier?: string | undefined
  later?: string | undefined
  /** The path of the month in the other language, or of the list where it has no such month. */
  alternate: string
}

/** What appeared in one month of a section or topic. */
export function MonthPage({ language, section, list, month, articles, earlier, later, alternate }: Props) {
  const t = translator(language)
  const name = (one: string) => formatDate(one, { language, style: 'prose' })
  const link = (label: string, one: string | undefined) =>
    one === undefined ? [] : [{ href: monthAddress(list.path, one), text: `${label}: ${name(one)}` }]
  return (
    <PageShell language={language} section={section} alternate={{ language: otherLanguage(language), path: alternate }}>
      <div className="wrap plain">
        <PageHead
          kicker={{ text: list.name, href: list.path }}
          title={name(month)}
          count={articles.length}
          standfirst={t('months.intro', { list: list.name, month: name(month) })}
        />
        <ArticleList articles={articles} language={language} />
        <nav aria-label={t('months.other')}>
          <LinkList links={[...link(t('reading.previous'), earlier), ...link(t('reading.next'), later)]} />
        </nav>
      </div>
    </PageShell>
  )
}
