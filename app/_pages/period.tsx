import { notFound } from 'next/navigation'
import { PeriodPage } from '@/components/front/period-page.tsx'
import { type GrowingList, growingLists, listAddress, periodPages } from '@/lib/content/growing-lists.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { formatPeriod } from '@/lib/format/period.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { periodAddress, type SectionName, sections } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { collectionPage, webPage } from '@/lib/seo/structured/collection.ts'
import { described } from './described.tsx'
import { listedArticle } from './listed.ts'
import { type PlannedPage, planned, type SitePage } from './site-page.ts'

/** The periods of sections, as parameters of a route. */
export function sectionPeriodParams() {
  return periodPages()
    .filter(({ list }) => !list.entry)
    .map(({ language, list: { section }, period }) => ({
      language,
      section: sections[section].path[language],
      entry: period,
    }))
}

/** The periods of topics and records, as parameters of a route. */
export function entryPeriodParams() {
  return periodPages().flatMap(({ language, list: { section, entry }, period }) =>
    entry ? [{ language, section: sections[section].path[language], entry: entry.slug[language], view: period }] : [],
  )
}

/** What appeared in a month, `2026-02`, of a section. */
export function sectionPeriodPage(language: Language, section: SectionName, period: string): PlannedPage {
  return pageOfList(
    language,
    growingLists().find((list) => list.section === section && !list.entry),
    period,
  )
}

/** What appeared in a month, `2026-02`, of a topic, by its slug, or in a year, `2026`, with a record, by its id. */
export function entryPeriodPage(language: Language, section: SectionName, slug: string, period: string): PlannedPage {
  return pageOfList(
    language,
    growingLists().find((list) => list.section === section && list.entry?.slug[language] === slug),
    period,
  )
}

/** What the page of a period is made from. */
interface ShownPeriod extends Pick<GrowingList, 'section' | 'entry' | 'by'> {
  language: Language
  period: string
  articles: readonly ArticleSummary[]
  earlier: string | undefined
  later: string | undefined
  /** Whether the other language has the same period. */
  isInBoth: boolean
}

function pageOfList(language: Language, list: GrowingList | undefined, period: string): PlannedPage {
  const articles = list?.periods[language].get(period)
  if (!list || !articles) return notFound()
  const { section, entry, by } = list
  const periods = [...list.periods[language].keys()]
  const place = periods.indexOf(period)
  const [earlier, later] = [periods[place + 1], periods[place - 1]]
  const isInBoth = list.periods[otherLanguage(language)].has(period)
  return planned<ShownPeriod>(
    { language, section, entry, by, period, articles, earlier, later, isInBoth },
    pageOfPeriod,
  )
}

function pageOfPeriod({ language, period, articles, earlier, later, isInBoth, ...list }: ShownPeriod): SitePage {
  const { section, entry, by } = list
  const t = translator(language)
  const other = otherLanguage(language)
  const name = entry?.name[language] ?? t(`section.${section}`)
  const path = listAddress(language, list)
  const own = periodAddress(path, period)
  const inOther = listAddress(other, list)
  const counterpart = isInBoth ? periodAddress(inOther, period) : undefined
  const periodName = formatPeriod(period, language)
  const title = t('periods.title', { list: name, period: periodName })
  const description = t(`periods.${by}.intro`, { list: name, period: periodName })
  const page = { language, path: own, name: title, description }
  return {
    metadata: pageMetadata({
      language,
      section,
      title,
      description,
      path: own,
      ...(counterpart && { counterpart: { language: other, path: counterpart } }),
    }),
    content: described(
      <PeriodPage
        language={language}
        section={section}
        list={{ name, path }}
        by={by}
        period={period}
        articles={articles}
        earlier={earlier}
        later={later}
        alternate={counterpart ?? inOther}
      />,
      // Of a year there are hundreds, and all that would be said of them stands on the page.
      by === 'month' ? collectionPage({ ...page, items: articles.map(listedArticle) }) : webPage(page),
      breadcrumbs(language, section, periodName, entry && { name, path }),
    ),
  }
}
