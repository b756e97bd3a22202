import { notFound } from 'next/navigation'
import { articleCitation } from '@/lib/citation/article-citation.ts'
import type { Citation } from '@/lib/citation/citation.ts'
import { factCitation } from '@/lib/citation/fact-citation.ts'
import { articleBySlug } from '@/lib/content/articles.ts'
import { facts } from '@/lib/content/facts.ts'
import { siteEntries } from '@/lib/content/site-entries.ts'
import type { Language } from '@/lib/languages.ts'
import { type SectionName, sections } from '@/lib/routes.ts'
import { entryOf, entryParams } from './route-params.ts'

type EntryParams = Promise<{ language: string; section: string; entry: string }>

const cited: readonly string[] = ['articles', 'facts']

/** The articles and figures, which have citations, as parameters of a route. */
export function citedEntries() {
  return siteEntries()
    .filter(({ section }) => cited.includes(sections[section].entries))
    .map(entryParams)
}

function citationOf(language: Language, section: SectionName, entry: string): Citation {
  if (section === 'facts') return factCitation(facts().get(entry) ?? notFound(), language)
  return articleCitation(articleBySlug(language, entry) ?? notFound())
}

/** The citation of an article or figure as a file. */
export async function citationFile(params: EntryParams, type: string, write: (citation: Citation) => string) {
  const citation = citationOf(...(await entryOf(params)))
  return new Response(write(citation), { headers: { 'content-type': `${type}; charset=utf-8` } })
}
