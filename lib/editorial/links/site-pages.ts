import type { Kind } from '../../content/definitions/kinds.ts'
import { addressesOf, articleAddress } from '../../content/history/article-state.ts'
import { type Content, type ContentFile, hasBody } from '../../content/input/content-file.ts'
import { isLanguage, type Language, languages } from '../../languages.ts'
import {
  address,
  bilingualPart,
  citationAddress,
  feedAddress,
  feedFormats,
  type SectionName,
  sectionNames,
  sections,
} from '../../routes.ts'

/** A page or file of the site that a link may lead to. */
export interface SitePage {
  /** What it is, the same in both languages. */
  key: string
  /** Its language; none for the page where readers choose one. */
  language?: Language
  /** The text that it shows, whose headings are its anchors. */
  file?: ContentFile
}

/** Every page of the site by its path, whether it is published yet or not. */
export type SitePages = ReadonlyMap<string, SitePage>

/** The pages of records that have their id as address. */
function recordPages(content: Content, kind: Kind, language: Language, name: SectionName): [string, SitePage][] {
  return content.files
    .filter((file) => file.kind === kind)
    .map(({ id }) => [address(language, name, id), { key: `${kind} ${id}`, language }])
}

/** What stands below an article: its citations and, where there are both languages, the page with both. */
function belowArticle({ id }: ContentFile, path: string, language: Language, inBoth: boolean): [string, SitePage][] {
  return [
    [citationAddress(path, 'bib'), { key: `citation ${id}`, language }],
    [citationAddress(path, 'json'), { key: `citation data ${id}`, language }],
    ...(inBoth
      ? [[`${path}${bilingualPart[language]}/`, { key: `bilingual ${id}`, language }] as [string, SitePage]]
      : []),
  ]
}

/** The entries of a section that come from content files. */
function entryPages(content: Content, language: Language, name: SectionName): [string, SitePage][] {
  switch (sections[name].entries) {
    case 'articles': {
      const versions = new Map<string, number>()
      for (const { kind, id } of content.files) if (kind === 'article') versions.set(id, (versions.get(id) ?? 0) + 1)
      return content.files.flatMap((file): [string, SitePage][] => {
        const path = articleAddress(file)
        const isEntry = path?.startsWith(address(language, name)) && file.language === language
        if (!path || !isEntry) return []
        const inBoth = versions.get(file.id) === languages.length
        return [[path, { key: `article ${file.id}`, language, file }], ...belowArticle(file, path, language, inBoth)]
      })
    }
    case 'topics':
    case 'terms':
      return content.files
        .filter(({ kind }) => kind === (sections[name].entries === 'topics' ? 'topic' : 'term'))
        .flatMap((file) =>
          addressesOf(file)
            .filter((one) => one.language === language)
            .map((one): [string, SitePage] => [
              one.address,
              { key: `${file.kind} ${file.id}`, language, ...(hasBody(file) ? { file } : {}) },
            ]),
        )
    case 'facts':
      return recordPages(content, 'fact', language, name)
    case 'organisations':
      return recordPages(content, 'organisation', language, name)
    case 'sources':
      return recordPages(content, 'source', language, name)
    case 'none':
      return []
  }
}

function textPage(content: Content, language: Language, name: SectionName): { file?: ContentFile } {
  const file = content.files.find((one) => one.kind === 'page' && one.id === name && one.language === language)
  return file ? { file } : {}
}

/** The pages of contents that were asked for; several rules look at the same. */
const pagesOfContents = new WeakMap<Content, SitePages>()

/** The pages that the table of routes and the content make together. */
export function sitePages(content: Content): SitePages {
  const pages = pagesOfContents.get(content) ?? pagesOf(content)
  pagesOfContents.set(content, pages)
  return pages
}

function pagesOf(content: Content): SitePages {
  const pages = new Map<string, SitePage>([['/', { key: 'choice' }]])
  for (const language of languages) {
    pages.set(address(language), { key: 'front', language })
    for (const format of feedFormats) pages.set(feedAddress(language, format), { key: `feed ${format}`, language })
    for (const name of sectionNames) {
      pages.set(address(language, name), { key: `section ${name}`, language, ...textPage(content, language, name) })
      for (const [path, page] of entryPages(content, language, name)) pages.set(path, page)
    }
  }
  return pages
}

/** The path of a page in another language, or `undefined` where there is none. */
export function pathInLanguage(pages: SitePages, { key }: SitePage, language: Language): string | undefined {
  return [...pages].find(([, page]) => page.key === key && page.language === language)?.[0]
}

/** The path of a link within the site, without anchor and query; `undefined` for a link that leads elsewhere. */
export function sitePath(link: string): string | undefined {
  return link.startsWith('/') && !link.startsWith('//') ? link.replace(/[?#].*$/, '') : undefined
}

/** The language that a path on the site begins with. */
export function languageOfPath(path: string): Language | undefined {
  const first = path.split('/')[1]
  return isLanguage(first) ? first : undefined
}
