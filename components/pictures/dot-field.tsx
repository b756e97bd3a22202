import type { Fact } from '@/lib/content/model.ts'
import { dotLines, planDots } from '@/lib/drawings/dot-field.ts'
import { numberOf } from '@/lib/drawings/number-of.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import { formatNumber } from '@/lib/format/number.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { Picture } from './picture.tsx'
import { PictureTable } from './picture-table.tsx'
import { FactName, Marks, type PictureContext, stated } from './stated.tsx'

interface Props {
  count: Fact
  share: Fact
  context: PictureContext
}

/** A dot for each of a count, as many filled as the share says at least; "more than" is said, not drawn. */
export function DotField({ count, share, context }: Props) {
  const { language } = context
  const t = translator(language)
  const fraction = share.unit === 'percent' ? numberOf(share) / 100 : numberOf(share)
  const { dots, filled, each, columns, rows } = planDots(numberOf(count), fraction)
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
  const caption = [
    t('picture.dots.caption', words),
    each > 1 && t('picture.dots.each', { each: number(each) }),
    share.preferred.as === 'more-than' && t('picture.dots.moreThan'),
  ]
  return (
    <Picture
      title={t('picture.dots.title', words)}
      description={t('picture.dots.description', words)}
      caption={
        <>
          {caption.filter(Boolean).join(' ')}
          <Marks sources={[count.preferred.source, share.preferred.source]} context={context} />
        </>
      }
      table={
        <PictureTable
          headings={[t('picture.what'), t('fact.value'), t('fact.source')]}
          rows={[
            ...[count, share].map((fact) => [
              <FactName key="name" fact={fact} language={language} />,
              stated(fact, language),
              fact.preferred.source.name[language],
            ]),
            [t('picture.dots.drawn'), t('picture.dots.ofDots', words), t('picture.ownSum')],
          ]}
        />
      }
      width={columns}
      height={rows}
      language={language}
    >
      <path className="dots" d={dotLines(filled, dots, columns)} />
      <path className="dots filled" d={dotLines(0, filled, columns)} />
    </Picture>
  )
}
