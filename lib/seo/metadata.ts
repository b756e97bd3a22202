import type { Metadata } from 'next'
import { locales } from '../format/locale.ts'
import { translator } from '../i18n/translate.ts'
import type { Bilingual, Language } from '../languages.ts'
import { manifestAddress, twinAddress } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'
import { languageAlternates } from './alternates.ts'
import { languageFeedLinks, rssLinks, topicFeedLinks } from './feed-links.ts'
import { icons } from './icons.ts'
import { largeCard } from './large-card.ts'
import { type Place, pagePicture } from './page-picture.ts'

/** What a page says of itself to browsers, search engines and social networks. */
export interface PageDescription extends Place {
  /** The headline without the site's name; left out on a front page. */
  title?: string
  description: string
  /** The page's path, with its closing slash. */
  path: string
  /** The same page in the other language, where there is one. */
  counterpart?: { language: Language; path: string }
  /** Of an article: when it appeared and was last changed in substance, with the offset from UTC, and the names of its topics. */
  article?: { published: string; updated?: string; section: string; topics: readonly string[] }
  /** Of a topic's page: what its feeds are of. */
  topic?: { name: string; slug: string }
  /** The path of the page that search engines should show instead, where it is another one. */
  canonical?: string
  /** Keeps the page out of search engines. */
  noIndex?: boolean
}

/**
 * The metadata of a page. All addresses are absolute, so that they are the same wherever the page is read; Next's
 * `metadataBase` is not needed and must not be set.
 *
 * @throws when the counterpart is in the page's own language.
 */
export function pageMetadata(page: PageDescription): Metadata {
  const { language, title, description, path, counterpart, article, canonical = path, noIndex } = page
  const t = translator(language)
  const front = t('seo.frontTitle', { site: site.name, claim: site.claim[language] })
  const paths = counterpart && bothPaths(language, path, counterpart)
  return {
    title: { absolute: title ? t('seo.title', { headline: title, site: site.name }) : front },
    description,
    ...(article && { authors: { name: site.desk[language] } }),
    icons,
    manifest: manifestAddress(language),
    alternates: {
      canonical: absoluteUrl(canonical),
      ...(paths && { languages: languageAlternates(paths) }),
      types: otherForms(page),
    },
    openGraph: {
      title: title ?? front,
      description,
      url: absoluteUrl(canonical),
      siteName: site.name,
      locale: openGraphLocale(language),
      ...(counterpart && { alternateLocale: openGraphLocale(counterpart.language) }),
      images: [pagePicture(page, title)],
      ...kindOfPage(page),
    },
    twitter: largeCard,
    robots: noIndex ? { index: false, follow: true } : 'max-image-preview:large',
  }
}

function bothPaths(language: Language, path: string, counterpart: { language: Language; path: string }): Bilingual {
  if (language === counterpart.language)
    throw new Error(`${path} has the counterpart ${counterpart.path} in its own language, ${language}`)
  return language === 'de' ? { de: path, en: counterpart.path } : { de: counterpart.path, en: path }
}

/** Feeds and, of an article, its text as Markdown. */
function otherForms({ language, title, path, topic, article }: PageDescription) {
  if (title === undefined) return languageFeedLinks(language)
  if (topic) return topicFeedLinks(language, topic)
  return { ...rssLinks([language]), ...(article && { 'text/markdown': absoluteUrl(twinAddress(path)) }) }
}

/** Open Graph wants an underscore: de_DE. */
function openGraphLocale(language: Language): string {
  return locales[language].replace('-', '_')
}

function kindOfPage({ article }: PageDescription) {
  if (!article) return { type: 'website' as const }
  const { published, updated, section, topics } = article
  return {
    type: 'article' as const,
    publishedTime: published,
    ...(updated && { modifiedTime: updated }),
    section,
    tags: [...topics],
  }
}
