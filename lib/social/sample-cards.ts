import type { Card, CardFigure } from './card.ts'

const figure: CardFigure = {
  qualifier: 'fast',
  number: '10.000',
  unit: '',
  label: 'Blackwell-GPUs von NVIDIA',
  evidence: '5 Quellen, 4 Angaben',
  differs: true,
}

const article: Card = {
  kind: 'article',
  language: 'de',
  size: [1200, 630],
  claim: 'Europas KI-Fabriken, erklärt',
  kicker: 'Erklärt',
  title: 'Was eine KI-Fabrik ist',
  figure,
}

/** Cards for tests, none of them of the site. */
export const sample = { article, figure }

const sizes: Card['size'][] = [
  [1200, 630],
  [1200, 675],
  [1200, 900],
  [1200, 1200],
]

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit'
const longest = `${longWord}ä: ${'Äußerungen über Grafikprozessoren im Überfluss '.repeat(3)}`.slice(0, 109).trimEnd()

const hardTitles = [
  longest,
  'X'.repeat(110),
  longWord,
  `${'x'.repeat(40)} ${'W'.repeat(40)}`,
  'Ä',
  'Ja\u00a0und\u202fnein',
]

const hardFigures: CardFigure[] = [
  { ...figure, qualifier: 'mindestens in der Größenordnung von', number: '1.000.000.000', unit: 'Quadratkilometer' },
  { ...figure, qualifier: '', number: '', words: longest, label: longest, evidence: `Quelle: ${longest}` },
  { ...figure, number: '123.456.789.012.345', unit: 'ExaFLOPS' },
  { ...figure, qualifier: '', number: '4', label: longWord },
]

/** What is hardest to fit: 110 characters, words of 40 letters, long figures, in every size. */
export const hardCards: Card[] = [
  ...hardTitles.map((title): Card => ({ ...article, title })),
  ...hardFigures.map((hard): Card => ({ ...article, title: longest, figure: hard })),
  ...sizes.flatMap((size): Card[] => [
    { ...article, size, title: longest, ...(hardFigures[0] && { figure: hardFigures[0] }) },
    withoutFigure({ ...article, size, title: longWord }),
  ]),
  ...hardFigures.map((hard): Card => ({ ...article, kind: 'figure', figure: hard })),
  ...hardTitles.map((title): Card => withoutFigure({ ...article, kind: 'section', title, text: longest.repeat(2) })),
]

function withoutFigure({ figure: _, ...card }: Card): Card {
  return card
}
