import { CopyText } from '@/components/tools/copy-text.tsx'
import type { Fact } from '@/lib/content/model.ts'
import { formatDay } from '@/lib/format/date.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { absoluteUrl, site } from '@/lib/site.ts'

/** A line by which others can cite the figure: the site, the figure, its source and the address. */
export function FactCitation({ fact, language }: { fact: Fact; language: Language }) {
  const t = translator(language)
  const { preferred, unit, label, id } = fact
  const { source, wording } = preferred
  const figure =
    figureText(figureParts({ ...preferred, unit }, { language, style: 'prose' })) ||
    translator(source.language)('quote.marks', { text: wording })
  return (
    <p className="citation">
      <CopyText label={t('fact.copyCitation')}>
        {t('fact.citation', {
          site: site.name,
          label: label[language],
          figure,
          source: source.name[language],
          date: source.date ? `, ${formatDay(source.date, language)}` : '',
          address: absoluteUrl(address(language, 'facts', id)),
        })}
      </CopyText>
    </p>
  )
}
