import { notFound } from 'next/navigation'
import { MonthPage } from '@/components/front/month-page.tsx'
import { type GrowingList, growingLists, listAddress, monthPages } from '@/lib/content/growing-lists.ts'
import { formatDate } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { monthAddress, type SectionName, sections } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { collectionPage } from '@/lib/seo/structured/collection.ts'
import { described } from './described.tsx'
import { listedArticle } from './listed.ts'
import type { SitePage } from './site-page.ts'

/** The months of sections, as parameters of a route. */
export function sectionMonthParams() {
  return monthPages()
    .filter(({ list }) => !list.topic)
    .map(({ language, list: { section }, month }) => ({
      language,
      section: sections[section].path[language],
      entry: month,
    }))
}

/** The months of topics, as parameters of a route. */
export function topicMonthParams() {
  return monthPages().flatMap(({ language, list: { section, topic }, month }) =>
    topic ? [{ language, section: sections[section].path[language], entry: topic.slug[language], view: month }] : [],
  )
}

/** What appeared in a month, `2026-02`, of a section. */
export function sectionMonthPage(language: Language, section: SectionName, month: string): SitePage {
  return pageOfMonth(
    language,
    growingLists().find((list) => list.section === section && !list.topic),
    month,
  )
}

/** What appeared in a month, `2026-02`, of a topic, by its slug. */
export function topicMonthPage(language: Language, slug: string, month: string): SitePage {
  return pageOfMonth(
    language,
    growingLists().find(({ topic }) => topic?.slug[language] === slug),
    month,
  )
}

function pageOfMonth(language: Language, list: GrowingList | undefined, month: string): SitePage {
  const articles = list?.months[language].get(month)
  if (!list || !articles) return notFound()
  const { section, topic } = list
  const t = translator(language)
  const other = otherLanguage(language)
  const name = topic?.name[language] ?? t(`section.${section}`)
  const path = listAddress(language, list)
  const own = monthAddress(path, month)
  const inOther = listAddress(other, list)
  const counterpart = list.months[other].has(month) ? monthAddress(inOther, month) : undefined
  const months = [...list.months[language].keys()]
  const place = months.indexOf(month)
  const monthName = formatDate(month, { language, style: 'prose' })
  const title = t('months.title', { list: name, month: monthName })
  const description = t('months.intro', { list: name, month: monthName })
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
      <MonthPage
        language={language}
        section={section}
        list={{ name, path }}
        month={month}
        articles={articles}
        earlier={months[place + 1]}
        later={months[place - 1]}
        alternate={counterpart ?? inOther}
      />,
      collectionPage({ language, path: own, name: title, description, items: articles.map(listedArticle) }),
      breadcrumbs(language, section, monthName, topic && { name, path }),
    ),
  }
}
