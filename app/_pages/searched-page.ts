import type { ReactNode } from 'react'
import { entryPage } from './entry.tsx'
import { entryOf, sectionOf } from './route-params.ts'
import { sectionPage } from './section.tsx'

/** The kinds of pages that a search can find, as their routes name them. */
export const searchedKinds = ['section', 'entry']

/** What stands on a page that a search can find, by its path such as `/de/fakten/`. */
async function contentAt(path: string): Promise<ReactNode> {
  const [, language = '', section = '', entry] = path.split('/')
  if (!entry) return sectionPage(...(await sectionOf({ language, section }))).content
  return (await entryPage(...(await entryOf({ language, section, entry })))).page().content
}

/** The HTML of a page that a search can find, without the head and what else Next puts around it. */
export async function searchedPage(path: string): Promise<string> {
  // After most builds nothing is rendered.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(await contentAt(path))
}
