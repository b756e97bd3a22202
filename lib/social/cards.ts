import { keyFigures } from '../content/articles.ts'
import type { ArticleSummary, Fact } from '../content/model.ts'
import { onceForEach } from '../content/once.ts'
import { textPage } from '../content/pages.ts'
import { figureParts } from '../format/figure.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { isTextPage, type PictureShape, type SectionName, sectionOfKind } from '../routes.ts'
import { site } from '../site.ts'
import type { Card, CardFigure } from './card.ts'

/** What social networks show of a page. */
const socialSize = [1200, 630] as const

/** The sizes of the pictures for search engines: the width that they ask for at least. */
const shapeSizes: Record<PictureShape, Card['size']> = { '16x9': [1200, 675], '4x3': [1200, 900], '1x1': [1200, 1200] }

/** The picture of an article for social networks. The same stands in its other shapes. */
export const articleCard = onceForEach('cards-of-articles', (article: ArticleSummary): Card => {
  const { language, kind, title } = article
  const [fact] = keyFigures(article, 1)
  return {
    kind: 'article',
    language,
    size: socialSize,
    claim: site.claim[language],
    kicker: translator(language)(`section.${sectionOfKind(kind)}`),
    title,
    ...(fact && { figure: cardFigure(fact, language) }),
  }
})

/** The picture of an article in a shape for search engines. */
export function shapedCard(article: ArticleSummary, shape: PictureShape): Card {
  return { ...articleCard(article), size: shapeSizes[shape] }
}

/** The picture of a figure’s page. */
export function factCard(fact: Fact, language: Language): Card {
  return {
    kind: 'figure',
    language,
    size: socialSize,
    claim: site.claim[language],
    kicker: translator(language)('section.facts'),
    title: fact.label[language],
    figure: cardFigure(fact, language),
  }
}

/** The picture of a section or, without one, of the front page. */
export function sectionCard(language: Language, section?: SectionName): Card {
  return {
    kind: 'section',
    language,
    size: socialSize,
    ...(section && { claim: site.claim[language] }),
    ...sectionWords(language, section),
  }
}

function sectionWords(language: Language, section?: SectionName): Pick<Card, 'title' | 'text'> {
  const t = translator(language)
  if (section === undefined) return { title: site.claim[language], text: site.description[language] }
  if (section === 'search') return { title: t('search.title'), text: t('search.intro') }
  if (isTextPage(section)) {
    const { title, summary } = textPage(section, language)
    return { title, text: summary }
  }
  return { title: t(`section.${section}`), text: t(`sectionIntro.${section}`) }
}

/** What a picture says of a figure: the statement that the site follows, and how many sources say how many things. Many articles show the same, each in four pictures. */
function cardFigure(fact: Fact, language: Language): CardFigure {
  return cardFigures[language](fact)
}

const cardFigures: Record<Language, (fact: Fact) => CardFigure> = {
  de: onceForEach('card-figures-de', (fact) => newCardFigure(fact, 'de')),
  en: onceForEach('card-figures-en', (fact) => newCardFigure(fact, 'en')),
}

function newCardFigure(fact: Fact, language: Language): CardFigure {
  const { preferred, statements, unit, differs } = fact
  const t = translator(language)
  const { qualifier, number, unit: unitText } = figureParts({ ...preferred, unit }, { language, style: 'short' })
  const wording = translator(preferred.source.language)('quote.marks', { text: preferred.wording })
  const sources = new Set(statements.map(({ source }) => source.id)).size
  const stated = new Set(statements.map(({ value, as }) => JSON.stringify([value ?? null, as]))).size
  return {
    qualifier,
    number,
    unit: unitText,
    ...(number ? unit === 'text' && { words: number } : { words: wording }),
    label: fact.label[language],
    evidence: [
      sources > 1
        ? `${t('factBox.sources', { count: sources })}, ${t('factBox.statements', { count: stated })}`
        : `${t('source.label')}: ${preferred.source.name[language]}`,
      ...(preferred.plan ? [t('fact.statusPlan')] : []),
    ].join(' · '),
    differs,
  }
}
