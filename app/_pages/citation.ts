import { notFound } from 'next/navigation'
import { type ArticleCitation, articleCitation } from '@/lib/citation/article-citation.ts'
import { articleBySlug } from '@/lib/content/articles.ts'
import { articleEntries } from '@/lib/content/site-entries.ts'
import { sections } from '@/lib/routes.ts'
import { entryOf } from './route-params.ts'

type EntryParams = Promise<{ language: string; section: string; entry: string }>

/** The articles that have citations. */
export function citedArticles() {
  return articleEntries().map(({ language, section, entry }) => ({
    language,
    section: sections[section].path[language],
    entry,
  }))
}

/** The citation of an article as a file. */
export async function citationFile(params: EntryParams, type: string, write: (citation: ArticleCitation) => string) {
  const [language, , slug] = await entryOf(params)
  const article = articleBySlug(language, slug) ?? notFound()
  return new Response(write(articleCitation(article)), { headers: { 'content-type': `${type}; charset=utf-8` } })
}
