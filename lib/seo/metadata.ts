import type { Metadata } from 'next'
import type { Topic } from '../content/model.ts'
import { locales } from '../format/locale.ts'
import { translator } from '../i18n/translate.ts'
import { type Bilingual, type Language, languages } from '../languages.ts'
import { feedAddress } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'
import { choicePath, frontPaths, languageAlternates } from './alternates.ts'

/** What a page says of itself to browsers, search engines and social networks. */
export interface PageDescription {
  language: Language
  /** The headline without the site's name; left out on a front page. */
  title?: string
  description: string
  /** The page's path, with its closing slash. */
  path: string
  /** The same page in the other language, where there is one. */
  counterpart?: { language: Language; path: string }
  type?: 'website' | 'article'
  /** Of an article: when it appeared and when it was last changed in substance, with the offset from UTC. */
  published?: string
  updated?: string
  /** The path of the page that search engines should show instead, where it is another one. */
  canonical?: string
  /** Keeps the page out of search engines. */
  noIndex?: boolean
}

const png = (url: string, width: number) => ({ url, sizes: `${width}x${width}` })

/** One drawing for every size and both themes, and pictures of it (app/icons/) for what knows no SVG. */
export const icons = {
  icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }, png('/icon-192.png', 192), png('/icon-512.png', 512)],
  apple: png('/apple-touch-icon.png', 180),
} satisfies Metadata['icons']

/**
 * The metadata of a page. All addresses are absolute, so that they are the same wherever the page is read; Next's
 * `metadataBase` is not needed and must not be set.
 *
 * @throws when the counterpart is in the page's own language.
 */
export function pageMetadata(page: PageDescription): Metadata {
  const { language, title, description, path, counterpart, canonical = path, noIndex } = page
  const t = translator(language)
  const front = t('seo.frontTitle', { site: site.name, claim: site.claim[language] })
  const paths = counterpart && bothPaths(language, path, counterpart)
  return {
    title: { absolute: title ? t('seo.title', { headline: title, site: site.name }) : front },
    description,
    icons,
    alternates: {
      canonical: absoluteUrl(canonical),
      ...(paths && { languages: languageAlternates(paths) }),
      types: feedLinks([language]),
    },
    openGraph: {
      title: title ?? front,
      description,
      url: absoluteUrl(canonical),
      siteName: site.name,
      locale: openGraphLocale(language),
      ...(counterpart && { alternateLocale: openGraphLocale(counterpart.language) }),
      ...kindOfPage(page),
    },
    ...(noIndex && { robots: { index: false, follow: true } }),
  }
}

/** The metadata of the language choice, which stands for both front pages: the claim in each language, both feeds. */
export function choiceMetadata(): Metadata {
  const url = absoluteUrl(choicePath)
  const description = languages.map((language) => `${site.claim[language]}.`).join(' ')
  return {
    title: { absolute: site.name },
    description,
    icons,
    alternates: { canonical: url, languages: languageAlternates(frontPaths), types: feedLinks(languages) },
    openGraph: { title: site.name, description, url, siteName: site.name, type: 'website' },
  }
}

function bothPaths(language: Language, path: string, counterpart: { language: Language; path: string }): Bilingual {
  if (language === counterpart.language)
    throw new Error(`${path} has the counterpart ${counterpart.path} in its own language, ${language}`)
  return language === 'de' ? { de: path, en: counterpart.path } : { de: counterpart.path, en: path }
}

/** Links by which a feed reader finds the feeds, with their titles in their own language. */
function feedLinks(of: readonly Language[]) {
  const links = of.map((language) => ({
    url: absoluteUrl(feedAddress(language)),
    title: translator(language)('seo.feedTitle', { site: site.name }),
  }))
  return { 'application/rss+xml': links }
}

/** The metadata of a topic's page, which leads to the feed of the topic before that of the language. */
export function withTopicFeed(metadata: Metadata, language: Language, { name, slug }: Topic): Metadata {
  const own = {
    url: absoluteUrl(feedAddress(language, 'rss', slug[language])),
    title: translator(language)('feed.topicTitle', { site: site.name, topic: name[language] }),
  }
  const rss = [own, ...feedLinks([language])['application/rss+xml']]
  return { ...metadata, alternates: { ...metadata.alternates, types: { 'application/rss+xml': rss } } }
}

/** Open Graph wants an underscore: de_DE. */
function openGraphLocale(language: Language): string {
  return locales[language].replace('-', '_')
}

function kindOfPage({ type, published, updated }: PageDescription) {
  if (type !== 'article') return { type: 'website' as const }
  return {
    type,
    ...(published && { publishedTime: published }),
    ...(updated && { modifiedTime: updated }),
  }
}

/** The metadata of the page for an address that does not exist: in both languages, out of search engines. */
export function notFoundMetadata(): Metadata {
  const title = languages.map((language) => translator(language)('notFound.title')).join(' · ')
  return { title: { absolute: `${title} – ${site.name}` }, icons, robots: { index: false, follow: true } }
}

/** The metadata of an address that a text has left: search engines are given the new address. */
export function movedMetadata(language: Language, to: string): Metadata {
  return {
    title: { absolute: `${translator(language)('moved.title')} – ${site.name}` },
    icons,
    alternates: { canonical: absoluteUrl(to) },
    robots: { index: false, follow: true },
  }
}
