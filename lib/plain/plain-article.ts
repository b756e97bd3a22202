import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article, Body } from '../content/model.ts'
import { numbering } from '../content/numbered-sources.ts'
import { address, sectionOfKind } from '../routes.ts'
import { keptByBody } from './kept-by-body.ts'
import { plainBody } from './plain-body.ts'
import { plainStatements } from './plain-figures.ts'
import {
  plainBehind,
  plainCorrections,
  plainKeyPoints,
  plainLeadPicture,
  plainProduction,
  plainSources,
} from './plain-surroundings.ts'

/**
 * An article as plain elements of HTML, for feeds and its Markdown twin: what was changed, key points, the text with figures
 * and quotations resolved, what each source says where that needs saying, sources, and how the text came about.
 */
export function plainArticle(article: Article): Root {
  const { language, kind, slug, body, sources, keyPoints, corrections, production } = article
  let tables = 0
  const context = {
    language,
    path: address(language, sectionOfKind(kind), slug),
    body,
    keyPoints,
    sourceNumber: numbering(sources),
    nextTable: () => ++tables,
  }
  return {
    type: 'root',
    children: [
      ...plainCorrections(corrections, language),
      ...plainBehind(article),
      ...plainLeadPicture(article),
      ...(placesKeyPoints(body) ? [] : plainKeyPoints(keyPoints, language)),
      ...plainBody(body.tree, context),
      ...plainStatements(context),
      ...plainSources(sources, language),
      ...plainProduction({ production, language }),
    ],
  }
}

function placesKeyPoints({ tree }: Body): boolean {
  return tree.children.some((node) => node.type === 'mdxJsxFlowElement' && node.name === 'KeyPoints')
}

/** The same as HTML. An article stands in several feeds, in three formats each. */
export const plainHtml = keptByBody('html', (article) => toHtml(plainArticle(article)))
