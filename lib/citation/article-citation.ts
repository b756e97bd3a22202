import type { ArticleSummary } from '../content/model.ts'
import { dayOfMoment, formatMoment } from '../format/date.ts'
import { translator } from '../i18n/translate.ts'
import { address, sectionOfKind } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'
import type { Citation } from './citation.ts'

/** What the citation of an article says. */
export function articleCitation(article: ArticleSummary): Citation {
  const { language, kind, slug, title, summary, published, updated } = article
  const t = translator(language)
  return {
    key: `rechenwerk-${dayOfMoment(published).slice(0, 4)}-${slug}`,
    author: site.desk[language],
    title,
    summary,
    site: site.name,
    language,
    day: dayOfMoment(published),
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
