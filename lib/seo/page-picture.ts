import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { address, type SectionName, sections, socialPictureAddress } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'

/** Where a page stands in the table of routes. */
export interface Place {
  language: Language
  /** Left out for a front page. */
  section?: SectionName
  entry?: string
}

/** A picture that social networks show of a page. */
export interface PagePicture {
  url: string
  width: 1200
  height: 630
  type: 'image/png'
  alt: string
}

/**
 * The picture of a page. Front pages, sections, articles and figures have their own; pages of every other kind are shown
 * with that of their section, both languages of an article with that of the article.
 *
 * @param title the page's headline, for the description of its own picture
 */
export function pagePicture({ language, section, entry }: Place, title?: string): PagePicture {
  const t = translator(language)
  const own = section && entry && /^(articles|facts)$/.test(sections[section].entries)
  const shown = own ? title : section && section !== 'search' ? t(`section.${section}`) : title
  return {
    url: absoluteUrl(socialPictureAddress(address(language, section, own ? entry : undefined))),
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: t('schema.pictureAlt', { title: shown ?? site.claim[language] }),
  }
}
