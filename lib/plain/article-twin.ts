import type { Root } from 'hast'
import { h } from 'hastscript'
import { citationLine } from '../citation/article-citation.ts'
import type { Article } from '../content/model.ts'
import { translator } from '../i18n/translate.ts'
import { address, sectionOfKind } from '../routes.ts'
import { absoluteUrl } from '../site.ts'
import { keptByBody } from './kept-by-body.ts'
import { markdown } from './markdown.ts'
import { plainArticle } from './plain-article.ts'
import { link } from './plain-context.ts'
import { bylineText } from './plain-surroundings.ts'

/** The licence of the texts, which LICENSE names. */
const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * An article as Markdown: headline, summary, desk and days, address and topics, then the text with its figures and quotations
 * resolved, and at the end how it may be used and cited. It depends on the content and `SITE_URL` alone. An article is a file of its own
 * and part of the file of the newest.
 */
export const articleTwin = keptByBody('markdown', (article) =>
  markdown({ type: 'root', children: [...head(article), ...plainArticle(article).children, ...foot(article)] }),
)

function head(article: Article): Root['children'] {
  const { language, kind, slug, title, summary, topics } = article
  const t = translator(language)
  const page = absoluteUrl(address(language, sectionOfKind(kind), slug))
  return [
    h('h1', title),
    h('blockquote', h('p', summary)),
    h('p', bylineText(article)),
    h('p', [`${t('plain.address')}: `, h('a', { href: page }, page)]),
    ...(topics.length > 0
      ? [
          h('p', [
            `${t('article.topics')}: `,
            ...topics.flatMap(({ name, slug }, index) => [
              index > 0 ? ', ' : '',
              link(address(language, 'topics', slug[language]), name[language]),
            ]),
          ]),
        ]
      : []),
  ]
}

function foot(article: Article): Root['children'] {
  const t = translator(article.language)
  return [
    h('h2', t('plain.licence')),
    h('p', [
      `${t('plain.mayUse')} `,
      h('a', { href: licenceAddress }, 'CC BY 4.0'),
      `. ${t('plain.quotationsExcepted')}`,
    ]),
    h('p', `${t('reading.cite')}: ${citationLine(article)}`),
  ]
}
