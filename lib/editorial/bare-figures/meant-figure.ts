import type { Language } from '../../languages.ts'
import type { LedgerFigure } from './ledger.ts'
import type { WrittenFigure } from './written-figures.ts'

/** Words of labels that name nothing: too short ones, and these. */
const empty = new Set(
  `weitere further zusammen between viel same ebenso zugleich könnten could their with from nach sind eine einer einem einen
  nutzen januar februar märz april juni juli august september oktober november dezember january february march june july
  october december time`.split(/\s+/),
)

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** The words that say what a label means: those before the first comma, colon or bracket. */
function labelWords(label: string): string[] {
  return wordsOf(label.replace(/[,:(].*$/s, '')).filter((word) => !empty.has(word))
}

/** Whether a sentence has a word of a label, in whatever form or compound: "Investition" in "Gesamtinvestitionen". */
function hasWord(sentence: readonly string[], word: string): boolean {
  const stem = word.slice(0, Math.max(4, word.length - 2))
  return sentence.some((one) => one.includes(stem))
}

/** Counted things whose noun names them well enough; companies and people are counted everywhere. */
const telling: ReadonlySet<string> = new Set(['gpu', 'system', 'device', 'parameter', 'connection'])

/**
 * Whether a written figure is about a figure of the ledger in the same unit: its sentence has at least half of the label's
 * words. The unit itself counts as one of them ("Grafikprozessoren" for "GPUs"). Where nothing but the unit speaks for it,
 * the numbers must be of a similar size: eight processors in one machine are not the ten thousand of the plant.
 *
 * @param isOnly whether the ledger has no other figure in this unit
 */
export function isMeant(
  written: WrittenFigure,
  sentence: string,
  figure: LedgerFigure,
  language: Language,
  isOnly: boolean,
): boolean {
  const noun = telling.has(figure.record.unit) ? written.noun.toLowerCase() : ''
  const label = labelWords(figure.record.label[language])
  const words = wordsOf(sentence).filter((word) => word !== noun)
  const found = label.filter((word) => hasWord(words, word)).length
  const enough = Math.ceil(label.length / 2)
  if (found > 0 && found + (noun ? 1 : 0) >= enough) return true
  const similar = figure.values.some((value) => written.value >= value / 10 && written.value <= value * 10)
  return noun !== '' && similar && (isOnly || enough <= 1)
}
