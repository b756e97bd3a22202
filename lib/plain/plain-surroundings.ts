import { h } from 'hastscript'
import type { Article, Source } from '../content/model.ts'
import { formatDay, formatMoment } from '../format/date.ts'
import { sourceDate } from '../format/source-date.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { address, sectionOfKind } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'
import { link, type Plain } from './plain-context.ts'

/** What was changed after publication, newest first; nothing when nothing was. */
export function plainCorrections(corrections: Article['corrections'], language: Language): Plain {
  if (corrections.length === 0) return []
  const t = translator(language)
  return [
    h('p', h('strong', t('correction.heading'))),
    h(
      'ul',
      corrections
        .toReversed()
        .map(({ date, kind, text }) =>
          h('li', [h('strong', `${t(`correction.${kind}`)}, ${formatDay(date, language)}:`), ` ${text}`]),
        ),
    ),
  ]
}

/** Says of a translation that its original has changed since, and leads there. */
export function plainBehind({ behind, counterpart, language }: Article): Plain {
  if (!behind || !counterpart) return []
  const t = translator(language)
  const original = address(counterpart.language, sectionOfKind(counterpart.kind), counterpart.slug)
  return [h('p', [`${t('behind.text')} `, link(original, t('behind.original'))])]
}

/** Two to five sentences for readers in a hurry; nothing when there are none. */
export function plainKeyPoints(points: readonly string[], language: Language): Plain {
  if (points.length === 0) return []
  return [
    h('p', h('strong', translator(language)('article.keyPoints'))),
    h(
      'ul',
      points.map((point) => h('li', point)),
    ),
  ]
}

/** The picture above an article with its credit. */
export function plainLeadPicture({ picture }: Article): Plain {
  if (!picture) return []
  const { src, width, height, alt, credit, licence } = picture
  return [
    h('figure', [
      h('p', h('img', { src: absoluteUrl(src), width, height, alt })),
      h('figcaption', h('p', `${credit} (${licence})`)),
    ]),
  ]
}

/** The numbered sources of an article. */
export function plainSources(sources: readonly Source[], language: Language): Plain {
  const t = translator(language)
  return [
    h('h2', t('source.heading')),
    h(
      'ol',
      sources.map((source) =>
        h('li', [
          link(address(language, 'sources', source.id), source.name[language]),
          ': ',
          h('em', { lang: source.language }, source.title),
          `. ${t('source.publisher')}: ${source.publisher[language]}. ${sourceDate(source, language)}`,
          ...(source.url ? [' ', h('a', { href: source.url }, t('source.original'))] : []),
        ]),
      ),
    ),
  ]
}

/** How the text came about. */
export function plainProduction({ production, language }: Pick<Article, 'production' | 'language'>): Plain {
  const t = translator(language)
  return [h('h2', t('production.heading')), h('p', t(`production.${production}`))]
}

/** The desk and the days of the text, as one line: "Rechenwerk desk · Published: 4 February 2026". */
export function bylineText({
  published,
  updated,
  language,
}: Pick<Article, 'published' | 'updated' | 'language'>): string {
  const t = translator(language)
  return [
    site.desk[language],
    `${t('article.published')}: ${formatMoment(published, language)}`,
    ...(updated ? [`${t('article.updated')}: ${formatMoment(updated, language)}`] : []),
  ].join(' · ')
}
