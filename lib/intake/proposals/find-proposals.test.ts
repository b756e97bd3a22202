import { expect, it } from 'vitest'
import { findProposals } from './find-proposals.ts'

const reading = { language: 'de' as const, people: [] }
const proposals = (text: string) => findProposals(text, reading).map(({ proposal }) => proposal)

it('proposes once what the text repeats, with all its lines, and twice what it qualifies differently', () => {
  const text = 'Rund 300 Menschen kamen.\n\nEs waren rund 300 Menschen.\n\nBis zu 300 Menschen kamen.\n'
  expect(proposals(text).map(({ lines }) => lines)).toEqual([[1, 3], [5]])
})

it('keeps the whole sentences of a long speech that fit into 300 characters, and says that it goes on', () => {
  const sentence = 'Wir bauen in diesem Tal eine Halle nach der anderen, und jede ist größer als die vorige. '
  const [quote] = proposals(`Leiterin Anna Muster sagte: „${sentence.repeat(6).trim()}“\n`)
  expect(quote?.kind === 'quote' && quote.text).toBe(sentence.repeat(3).trim())
  expect(quote?.kind === 'quote' && quote.goesOn).toBe(true)
})

it('keeps no more than 300 characters of a sentence without end, nor ever the sentence around a figure', () => {
  const [quote] = proposals(`Leiterin Anna Muster sagte: „${'Wir bauen und '.repeat(60)}rechnen.“\n`)
  expect(quote?.kind === 'quote' && quote.text.length).toBeLessThanOrEqual(300)
  const [figure] = proposals('Im Tal, das lange still war, stehen heute zwölf Hallen, und es werden mehr.\n')
  expect(JSON.stringify(figure)).not.toContain('lange still')
})
