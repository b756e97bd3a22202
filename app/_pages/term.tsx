import { notFound } from 'next/navigation'
import { TermPage } from '@/components/glossary/term-page.tsx'
import type { Term } from '@/lib/content/model.ts'
import { termBySlug } from '@/lib/content/terms.ts'
import { type Uses, usesOf } from '@/lib/content/uses.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { term as termData } from '@/lib/seo/structured/term.ts'
import { described } from './described.tsx'
import { type PlannedPage, planned, type SitePage } from './site-page.ts'

/** The page of an entry of the glossary, by its slug. */
export function termPage(language: Language, slug: string): PlannedPage {
  const term = termBySlug(language, slug) ?? notFound()
  return planned({ term, uses: usesOf(language, 'term', term.id) }, pageOfTerm)
}

function pageOfTerm({ term, uses }: { term: Term; uses: Uses }): SitePage {
  const { language, slug, title, summary, counterpart } = term
  return {
    metadata: pageMetadata({
      language,
      section: 'glossary',
      entry: slug,
      title,
      description: summary,
      path: address(language, 'glossary', slug),
      ...(counterpart && {
        counterpart: {
          language: counterpart.language,
          path: address(counterpart.language, 'glossary', counterpart.slug),
        },
      }),
    }),
    content: described(<TermPage term={term} uses={uses} />, termData(term), breadcrumbs(language, 'glossary', title)),
  }
}
