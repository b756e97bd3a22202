import type { Metadata } from 'next'
import { translator } from '../i18n/translate.ts'
import { type Language, languages } from '../languages.ts'
import { absoluteUrl, site } from '../site.ts'
import { choicePath, frontPaths, languageAlternates } from './alternates.ts'
import { rssLinks } from './feed-links.ts'
import { icons } from './icons.ts'
import { largeCard } from './large-card.ts'
import { pagePicture } from './page-picture.ts'

/** The metadata of the language choice, which stands for both front pages: the claim in each language, both feeds. */
export function choiceMetadata(): Metadata {
  const url = absoluteUrl(choicePath)
  const description = languages.map((language) => `${site.claim[language]}.`).join(' ')
  const images = [pagePicture({ language: languages[0] })]
  return {
    title: { absolute: site.name },
    description,
    icons,
    alternates: { canonical: url, languages: languageAlternates(frontPaths), types: rssLinks(languages) },
    openGraph: { title: site.name, description, url, siteName: site.name, type: 'website', images },
    twitter: largeCard,
    robots: 'max-image-preview:large',
  }
}

/** The metadata of the page for an address that does not exist: in its language or both, out of search engines. */
export function notFoundMetadata(language?: Language): Metadata {
  const spoken = language ? [language] : languages
  const title = spoken.map((language) => translator(language)('notFound.title')).join(' · ')
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
