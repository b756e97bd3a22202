import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Article, ArticleSummary } from '../content/model.ts'
import { translator } from '../i18n/translate.ts'
import { type Language, languages } from '../languages.ts'
import { address, feedAddress, llmsAddress, sectionOfKind, twinAddress } from '../routes.ts'
import { site } from '../site.ts'
import { articleTwin } from './article-twin.ts'
import { markdown } from './markdown.ts'
import { link } from './plain-context.ts'

interface Entry {
  title: string
  path: string
  /** What it is about; without it the title says enough. */
  about?: string
}

/** A section of llms.txt, which is a heading and a list of links (https://llmstxt.org/). */
function section(heading: string, entries: readonly Entry[]): Root['children'] {
  if (entries.length === 0) return []
  const items = entries.map(({ title, path, about }) => h('li', [link(path, title), about ? `: ${about}` : '']))
  return [h('h2', heading), h('ul', items)]
}

/** What the site offers to programs that read text, in a language: its articles as Markdown, and where its records stand. */
export function llmsText(language: Language, articles: readonly ArticleSummary[]): string {
  const t = translator(language)
  const ofKind = (kind: ArticleSummary['kind']) =>
    articles
      .filter((article) => article.kind === kind)
      .map(({ title, slug, summary }) => ({
        title,
        path: twinAddress(address(language, sectionOfKind(kind), slug)),
        about: summary,
      }))
  const lists = (['facts', 'voices', 'timeline', 'partners', 'glossary', 'sources', 'corrections'] as const).map(
    (name) => ({
      title: t(`section.${name}`),
      path: address(language, name),
      about: t(`sectionIntro.${name}`),
    }),
  )
  return markdown({
    type: 'root',
    children: [
      h('h1', t('seo.frontTitle', { site: site.name, claim: site.claim[language] })),
      h('blockquote', h('p', site.description[language])),
      h('p', t('plain.intro')),
      ...section(t('section.news'), ofKind('news')),
      ...section(t('section.explained'), ofKind('explainer')),
      ...section(t('plain.records'), lists),
      ...section(t('plain.more'), [
        { title: t('plain.full'), path: llmsAddress('full', language) },
        { title: t('plain.feed'), path: feedAddress(language, 'json') },
      ]),
    ],
  })
}

/** So many articles the file of whole texts holds at most: the whole archive would be a file that nobody loads. */
export const llmsFullLength = 100

/** The newest articles of a language as Markdown, one after the other; llms.txt leads to each of the others. */
export function llmsFullText(articles: readonly Article[]): string {
  return articles.map(articleTwin).join('\n---\n\n')
}

/** What stands at the root and leads to the lists of both languages. */
export function llmsChoice(): string {
  const entries = languages.map((language) => ({
    title: translator(language)(`language.${language}`),
    path: llmsAddress('list', language),
    about: site.description[language],
  }))
  return markdown({
    type: 'root',
    children: [
      h('h1', site.name),
      h('blockquote', h('p', languages.map((language) => `${site.claim[language]}.`).join(' '))),
      ...section(languages.map((language) => translator(language)('plain.languages')).join(' / '), entries),
    ],
  })
}
