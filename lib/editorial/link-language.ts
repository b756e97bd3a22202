import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { linksOf } from './links/links-of.ts'
import { languageOfPath, pathInLanguage, sitePages, sitePath } from './links/site-pages.ts'

const names = { de: 'German', en: 'English' }
const articles = { de: 'a', en: 'an' }

/** link-language: a German text links to German pages, an English one to English pages. */
export function linkLanguage(content: Content): Finding[] {
  const pages = sitePages(content)
  return content.files.flatMap((file) =>
    linksOf(file).flatMap(({ address, place }) => {
      const path = sitePath(address)
      const language = path === undefined ? undefined : languageOfPath(path)
      if (path === undefined || !language || !file.language || language === file.language) return []
      const page = pages.get(path)
      const better = page && pathInLanguage(pages, page, file.language)
      const expected = better ?? `a page below /${file.language}/`
      const message = `links from ${articles[file.language]} ${names[file.language]} text to the ${names[language]} page ${path}; expected ${expected}`
      return [findingAt(file, place, 'link-language', message)]
    }),
  )
}
