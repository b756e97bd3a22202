/** A table from entries of which each key may hold several words, separated by spaces, for one value. */
export function wordTable<Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([words, value]) => words.split(' ').map((word): [string, Value] => [word, value])),
  )
}

const germanOnes = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const germanTens = ['zehn', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

/** German numbers from one to a hundred, the full hundreds and thousands up to nine, and some that are not whole. */
export const germanNumbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(germanTens.map((ten, index) => [ten, (index + 1) * 10])),
  ...Object.fromEntries(
    germanTens
      .slice(1)
      .flatMap((ten, tens) => germanOnes.map((one, ones) => [`${one}und${ten}`, tens * 10 + ones + 21])),
  ),
  ...Object.fromEntries(germanOnes.map((one, index) => [`${one}zehn`, index + 11])),
  ...Object.fromEntries(germanOnes.map((one, index) => [one, index + 1])),
  ...Object.fromEntries(germanOnes.map((one, index) => [`${one}hundert`, (index + 1) * 100])),
  ...Object.fromEntries(germanOnes.map((one, index) => [`${one}tausend`, (index + 1) * 1000])),
  ...wordTable({
    'eine einer einem einen eines eins': 1,
    'halb halbe halben halber halbes': 0.5,
    'anderthalb eineinhalb': 1.5,
    zweieinhalb: 2.5,
    'doppelt doppelte doppelten doppelter verdoppelt verdoppeln': 2,
    'verdreifacht verdreifachen': 3,
    elf: 11,
    'zwölf dutzend': 12,
    sechzehn: 16,
    siebzehn: 17,
    hundert: 100,
    tausend: 1000,
  }),
}

/** English numbers from one to twenty, the full tens, and some others. */
export const englishNumbers: Readonly<Record<string, number>> = wordTable({
  'a an one': 1,
  half: 0.5,
  'two double doubled': 2,
  ...Object.fromEntries(
    (
      'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
      'nineteen twenty'
    )
      .split(' ')
      .map((word, index) => [word, index + 3]),
  ),
  ...Object.fromEntries(
    ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [word, (index + 3) * 10]),
  ),
  'triple tripled': 3,
  dozen: 12,
  hundred: 100,
})
