import { notFound } from 'next/navigation'
import { changedFiles } from '@/lib/changes/changed.ts'
import { articleCitation } from '@/lib/citation/article-citation.ts'
import type { Citation } from '@/lib/citation/citation.ts'
import { factCitation } from '@/lib/citation/fact-citation.ts'
import { articleSummary } from '@/lib/content/articles.ts'
import { facts } from '@/lib/content/facts.ts'
import type { ArticleSummary, Fact } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'
import type { SectionName } from '@/lib/routes.ts'
import { articleAndFactParams, entryOf } from './route-params.ts'

type EntryParams = Promise<{ language: string; section: string; entry: string }>

/** What an address has a citation of. */
type Cited = { fact: Fact; language: Language } | { article: ArticleSummary }

function citedAt(language: Language, section: SectionName, entry: string): Cited {
  if (section === 'facts') return { fact: facts().get(entry) ?? notFound(), language }
  return { article: articleSummary(language, entry) ?? notFound() }
}

/** The articles and figures whose citation in a file has to be made, as parameters of a route. */
export function citationParams(file: string) {
  return changedFiles(file, () => ({
    file,
    params: articleAndFactParams(),
    from: async (params) => citedAt(...(await entryOf(params))),
  }))
}

/** The citation of an article or figure as a file. */
export async function citationFile(params: EntryParams, type: string, write: (citation: Citation) => string) {
  const cited = citedAt(...(await entryOf(params)))
  const citation = 'fact' in cited ? factCitation(cited.fact, cited.language) : articleCitation(cited.article)
  return new Response(write(citation), { headers: { 'content-type': `${type}; charset=utf-8` } })
}
