import type { ArticleSummary } from '../content/model.ts'
import { formatMoment } from '../format/date.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { address, sectionOfKind } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'

/** What a citation of an article says, before it is put into a format. The desk is the author. */
export interface ArticleCitation {
  /** A name for the reference: ASCII letters, digits and hyphens. */
  key: string
  author: string
  title: string
  summary: string
  site: string
  language: Language
  /** The day of publication in the site's time, `2026-02-04`. */
  day: string
  /** "Updated 5 February 2026", in the article's language; missing where it was not updated. */
  note?: string
  url: string
}

/** What the citation of an article says. */
export function articleCitation(article: ArticleSummary): ArticleCitation {
  const { language, kind, slug, title, summary, published, updated } = article
  const t = translator(language)
  return {
    key: `rechenwerk-${dayInSiteTime(published).slice(0, 4)}-${slug}`,
    author: site.desk[language],
    title,
    summary,
    site: site.name,
    language,
    day: dayInSiteTime(published),
    ...(updated && { note: t('reading.updatedNote', { date: formatMoment(updated, language) }) }),
    url: absoluteUrl(address(language, sectionOfKind(kind), slug)),
  }
}

/** The citation of an article as a line of text. */
export function citationLine(article: ArticleSummary): string {
  const { language, published, updated } = article
  const { author, title, site, url } = articleCitation(article)
  const t = translator(language)
  const day = formatMoment(published, language)
  const date = updated ? t('reading.citationUpdated', { date: day, updated: formatMoment(updated, language) }) : day
  return t('reading.citation', { author, title, site, date, address: url })
}

/** Sweden writes days as ISO 8601 does. */
function dayInSiteTime(moment: string): string {
  return new Date(moment).toLocaleDateString('sv-SE', { timeZone: site.timeZone })
}
