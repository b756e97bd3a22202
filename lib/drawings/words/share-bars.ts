import type { Fact } from '../../content/model.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { factTable, type PictureWords, stated } from './picture-words.ts'

/** A change in percent, whose it is, and the price it led to. */
export interface Change {
  name: string
  change: Fact
  price?: Fact
}

/** What stands above a bar: whose change it is, and the price. */
export function barLabel({ name, price }: Change, language: Language): string {
  return price ? `${name}, ${stated(price, language)}` : name
}

/** The words of bars for changes of prices. */
export function shareBarsWords(changes: readonly Change[], language: Language): PictureWords {
  const t = translator(language)
  const list = changes.map((one) => `${barLabel(one, language)}: ${stated(one.change, language)}`).join('; ')
  const facts = changes.flatMap(({ change, price }) => [change, ...(price ? [price] : [])])
  return {
    title: t('picture.bars.title'),
    description: t('picture.bars.description', { list }),
    caption: t('picture.bars.caption'),
    sources: facts.map(({ preferred }) => preferred.source),
    table: factTable(facts, language),
  }
}
