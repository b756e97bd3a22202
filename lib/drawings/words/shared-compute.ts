import type { Fact } from '../../content/model.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { sharedAmong, shareText } from '../shared-compute.ts'
import { factCell, type PictureWords, stated } from './picture-words.ts'

/** The words of a computing power shared out: our own sum, and said to be. */
export function sharedComputeWords(compute: Fact, among: readonly Fact[], language: Language): PictureWords {
  const t = translator(language)
  const shares = among.map((fact) => ({ fact, text: shareText(sharedAmong(compute, fact), language) }))
  const list = shares.map(({ fact, text }) => `${fact.label[language]}: ${text}`).join('; ')
  const caption = t('picture.compute.caption')
  return {
    title: t('picture.compute.title'),
    description: t('picture.compute.description', { compute: stated(compute, language), list }),
    caption,
    caveat: caption,
    sources: [compute, ...among].map(({ preferred }) => preferred.source),
    table: {
      headings: [t('picture.compute.among'), t('fact.value'), t('picture.compute.each')],
      rows: shares.map(({ fact, text }) => [factCell(fact, language), { text: stated(fact, language) }, { text }]),
    },
  }
}
