import { ArticleTitles } from '@/components/article/article-titles.tsx'
import { LinkList } from '@/components/layout/link-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { Period } from '@/lib/content/article-periods.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { formatPeriod } from '@/lib/format/period.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { periodAddress, type SectionName } from '@/lib/routes.ts'
import { ArticleList } from './article-list.tsx'

interface Props {
  language: Language
  section: SectionName
  /** The list that the period is a part of: what it is called and its address. */
  list: { name: string; path: string }
  by: Period
  /** Such as `2026-02` or `2026`. */
  period: string
  /** What appeared in it, newest first. */
  articles: readonly ArticleSummary[]
  /** The periods before and after it that have a page. */
  earlier?: string | undefined
  later?: string | undefined
  /** The path of the period in the other language, or of the list where it has no such period. */
  alternate: string
}

/** What appeared in one month of a section or topic, or in one year with a record: then titles alone, for there may be hundreds. */
export function PeriodPage({ language, section, list, by, period, articles, earlier, later, alternate }: Props) {
  const t = translator(language)
  const name = formatPeriod(period, language)
  const link = (label: string, one: string | undefined) =>
    one === undefined ? [] : [{ href: periodAddress(list.path, one), text: `${label}: ${formatPeriod(one, language)}` }]
  return (
    <PageShell language={language} section={section} alternate={{ language: otherLanguage(language), path: alternate }}>
      <div className={by === 'month' ? 'wrap plain' : 'wrap plain records'}>
        <PageHead
          kicker={{ text: list.name, href: list.path }}
          title={name}
          count={articles.length}
          standfirst={t(`periods.${by}.intro`, { list: list.name, period: name })}
        />
        {by === 'month' ? (
          <ArticleList articles={articles} language={language} />
        ) : (
          <div className="part">
            <ArticleTitles articles={articles} />
          </div>
        )}
        <nav aria-label={t(`periods.${by}.other`)}>
          <LinkList links={[...link(t('reading.previous'), earlier), ...link(t('reading.next'), later)]} />
        </nav>
      </div>
    </PageShell>
  )
}
