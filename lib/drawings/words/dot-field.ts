import type { Fact } from '../../content/model.ts'
import { figureParts, figureText } from '../../format/figure.ts'
import { formatNumber } from '../../format/number.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { planDots } from '../dot-field.ts'
import { numberOf } from '../number-of.ts'
import { factTable, type PictureWords, stated } from './picture-words.ts'

/** How many dots a count and a share ask for. */
export function dotPlan(count: Fact, share: Fact) {
  return planDots(numberOf(count), share.unit === 'percent' ? numberOf(share) / 100 : numberOf(share))
}

/** The words of a field of dots for a count, with a share of them filled. */
export function dotFieldWords(count: Fact, share: Fact, language: Language): PictureWords {
  const t = translator(language)
  const { dots, filled, each } = dotPlan(count, share)
  const number = (value: number) => formatNumber(value, language)
  const words = {
    dots: number(dots),
    filled: number(filled),
    label: count.label[language],
    count: stated(count, language),
    shareLabel: share.label[language],
    share: stated(share, language),
    exact: figureText(
      figureParts({ ...share.preferred, as: 'exactly', unit: share.unit }, { language, style: 'short' }),
    ),
  }
  const caveat = share.preferred.as === 'more-than' ? t('picture.dots.moreThan') : undefined
  const { headings, rows } = factTable([count, share], language)
  const drawn = [t('picture.dots.drawn'), t('picture.dots.ofDots', words), t('picture.ownSum')]
  return {
    title: t('picture.dots.title', words),
    description: t('picture.dots.description', words),
    caption: [t('picture.dots.caption', words), each > 1 && t('picture.dots.each', { each: number(each) }), caveat]
      .filter(Boolean)
      .join(' '),
    ...(caveat && { caveat }),
    sources: [count.preferred.source, share.preferred.source],
    table: { headings, rows: [...rows, drawn.map((text) => ({ text }))] },
  }
}
