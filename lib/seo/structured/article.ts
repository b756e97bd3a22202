import type { BackgroundNewsArticle, CorrectionComment, ImageObject, NewsArticle } from 'schema-dts'
import type { Article } from '../../content/model.ts'
import type { Picture } from '../../content/pictures.ts'
import { translator } from '../../i18n/translate.ts'
import { address, pictureShapes, sectionOfKind, shapedPictureAddress } from '../../routes.ts'
import { absoluteUrl } from '../../site.ts'
import { desk, licence, publisher } from './publisher.ts'
import { quotationInText } from './quotation.ts'
import { sourceId } from './source.ts'

/** The names in schema.org of what was changed after publication. */
const correctionNames = { correction: 'Correction', addition: 'Addition', update: 'Update' }

const idOf = (path: string) => `${absoluteUrl(path)}#article`

/** What the description of an article is made of. */
export type DescribedArticle = Omit<
  Article,
  'id' | 'minutes' | 'draft' | 'keyPoints' | 'topics' | 'production' | 'behind' | 'body'
> & { body: Pick<Article['body'], 'quotes'> }

/**
 * What an article says of itself: headline, pictures, moments, who wrote it and what it rests on, the corrections that readers
 * see on top, its other language. See https://schema.org/NewsArticle, https://schema.org/BackgroundNewsArticle and
 * https://developers.google.com/search/docs/appearance/structured-data/article.
 */
export function articleData(article: DescribedArticle): NewsArticle | BackgroundNewsArticle {
  const { language, kind, slug, title, summary, published, updated, corrections, sources, picture, body } = article
  const section = sectionOfKind(kind)
  const path = address(language, section, slug)
  const quotes = [...body.quotes.values()]
  return {
    '@type': kind === 'news' ? 'NewsArticle' : 'BackgroundNewsArticle',
    '@id': idOf(path),
    headline: title,
    description: summary,
    inLanguage: language,
    articleSection: translator(language)(`section.${section}`),
    image: [
      ...(picture ? [pictureData(picture)] : []),
      ...pictureShapes.map((shape) => absoluteUrl(shapedPictureAddress(path, shape))),
    ],
    datePublished: published,
    dateModified: updated ?? published,
    author: desk(language),
    publisher: publisher(),
    license: licence,
    citation: sources.map((source) => ({ '@id': sourceId(source, language) })),
    ...(quotes.length > 0 && { hasPart: quotes.map((quote) => quotationInText(quote, language)) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionData) }),
    ...otherLanguageData(article),
  }
}

/** The lead picture, in the version that stays at its address. Its licence is a name and no address, so it stands with the credit. */
function pictureData({ src, width, height, credit, licence: terms }: Picture): ImageObject {
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(src),
    width: `${width}`,
    height: `${height}`,
    creditText: `${credit} (${terms})`,
  }
}

function correctionData({ date, kind, text }: Article['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', name: correctionNames[kind], datePublished: date, text }
}

/** The version that this one was translated from, or the translation that was made of it. */
function otherLanguageData({ counterpart, translated }: DescribedArticle) {
  if (!counterpart) return {}
  const { language, kind, slug } = counterpart
  const other = { '@id': idOf(address(language, sectionOfKind(kind), slug)) }
  return translated ? { translationOfWork: other } : { workTranslation: other }
}
