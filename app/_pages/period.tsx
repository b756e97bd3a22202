import { notFound } from 'next/navigation'
import { PeriodPage } from '@/components/front/period-page.tsx'
import { type GrowingList, growingLists, listAddress, periodPages } from '@/lib/content/growing-lists.ts'
import { formatPeriod } from '@/lib/format/period.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { periodAddress, type SectionName, sections } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { collectionPage, webPage } from '@/lib/seo/structured/collection.ts'
import { described } from './described.tsx'
import { listedArticle } from './listed.ts'
import type { SitePage } from './site-page.ts'

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
export function sectionPeriodPage(language: Language, section: SectionName, period: string): SitePage {
  return pageOfPeriod(
    language,
    growingLists().find((list) => list.section === section && !list.entry),
    period,
  )
}

/** What appeared in a month, `2026-02`, of a topic, by its slug, or in a year, `2026`, with a record, by its id. */
export function entryPeriodPage(language: Language, section: SectionName, slug: string, period: string): SitePage {
  return pageOfPeriod(
    language,
    growingLists().find((list) => list.section === section && list.entry?.slug[language] === slug),
    period,
  )
}

function pageOfPeriod(language: Language, list: GrowingList | undefined, period: string): SitePage {
  const articles = list?.periods[language].get(period)
  if (!list || !articles) return notFound()
  const { section, entry, by } = list
  const t = translator(language)
  const other = otherLanguage(language)
  const name = entry?.name[language] ?? t(`section.${section}`)
  const path = listAddress(language, list)
  const own = periodAddress(path, period)
  const inOther = listAddress(other, list)
  const counterpart = list.periods[other].has(period) ? periodAddress(inOther, period) : undefined
  const periods = [...list.periods[language].keys()]
  const place = periods.indexOf(period)
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
        earlier={periods[place + 1]}
        later={periods[place - 1]}
        alternate={counterpart ?? inOther}
      />,
      // Of a year there are hundreds, and all that would be said of them stands on the page.
      by === 'month' ? collectionPage({ ...page, items: articles.map(listedArticle) }) : webPage(page),
      breadcrumbs(language, section, periodName, entry && { name, path }),
    ),
  }
}
