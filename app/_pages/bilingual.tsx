import { notFound } from 'next/navigation'
import { cache } from 'react'
import { BilingualPage } from '@/components/article/bilingual-page.tsx'
import { articleBySlug } from '@/lib/content/articles.ts'
import type { Article } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address, bilingualAddress, sectionOfKind } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { type PlannedPage, planned, type SitePage } from './site-page.ts'

/**
 * An article in both languages, that of the address first. Search engines are given the article itself. Its route asks twice, for what stands in
 * its head and for itself.
 */
export const bilingualPage = cache(pageInBoth)

function pageInBoth(language: Language, slug: string): PlannedPage {
  const article = articleBySlug(language, slug) ?? notFound()
  const { counterpart } = article
  const other = (counterpart && articleBySlug(counterpart.language, counterpart.slug)) ?? notFound()
  return planned({ article, other }, pageOfBoth)
}

function pageOfBoth({ article, other }: { article: Article; other: Article }): SitePage {
  const { language, slug, title, summary, kind } = article
  const section = sectionOfKind(kind)
  return {
    metadata: pageMetadata({
      language,
      section,
      entry: slug,
      title: translator(language)('reading.bilingualTitle', { title }),
      description: summary,
      path: bilingualAddress(language, section, slug),
      canonical: address(language, section, slug),
      counterpart: { language: other.language, path: bilingualAddress(other.language, section, other.slug) },
    }),
    content: <BilingualPage article={article} other={other} />,
  }
}
