import { describe, expect, test } from 'vitest'
import { balancedLines } from './balanced-lines.ts'
import { fittedText } from './fitted-text.ts'
import { piecesOf, wordParts } from './hyphenation.ts'
import { linesOf } from './lines.ts'

describe('Long words are broken', () => {
  test.each([
    ['Rechenzentrumspartner', 'Rechen·zen·trums·partner'],
    ['Souveränität', 'Souve·rä·nität'],
    ['Grafikprozessoren', 'Grafik·pro·zes·soren'],
    ['„Investitionslücke“:', '„Inves·ti·ti·ons·lücke“:'],
  ])('by German syllables, with four letters at least at either end: %s', (word, parts) => {
    expect(wordParts(word, 'de').join('·')).toBe(parts)
  })

  test('by British rules in English', () => {
    expect(wordParts('infrastructure', 'en')).toEqual(['infra', 'struc', 'ture'])
  })

  test('but not short ones, and numbers and names in capitals neither', () => {
    for (const word of ['Rechenwerk'.slice(0, 9), '1.000.000.000', 'Wärme'])
      expect(wordParts(word, 'de')).toEqual([word])
  })

  test('in compounds after the hyphen, but not after two letters', () => {
    const texts = (word: string) => piecesOf(word, 'de', true).map(({ text, end }) => `${text}${end[0]}`)
    expect(texts('Deutschland-Stack')).toEqual(['Deutsch'.concat('i'), 'land-h', 'Stacks'])
    expect(texts('KI-Fabrik')).toEqual(['KI-Fabriks'])
  })

  test('only where the text would otherwise be much smaller', () => {
    const box = { face: 'headline', language: 'de', width: 1000, height: 400, largest: 120, lineHeight: 1.1 } as const
    expect(fittedText('Eine Investitionslücke', box).lines.join(' ')).toBe('Eine Investitionslücke')
    expect(fittedText('Rechenzentrumspartnerverzeichnis', { ...box, width: 600 }).lines.join(' ')).toMatch(/- /)
  })
})

test('a text is set a little smaller if no short word then stands alone in a line', () => {
  const box = { face: 'headline', language: 'de', width: 1080, height: 374, largest: 128, lineHeight: 1.13 } as const
  expect(fittedText('Der Deutschland-Stack, Schicht für Schicht', box).lines).toEqual([
    'Der Deutschland-Stack,',
    'Schicht für Schicht',
  ])
})

describe('Lines', () => {
  const width = (text: string) => text.length
  const lines = (text: string, room: number, most = 9) => {
    const pieces = piecesOf(text, 'de', false)
    return balancedLines(pieces, linesOf(pieces, width), room, most)?.map((line) => line.text)
  }

  test('are as few as possible and of like length', () => {
    expect(lines('aaa bbb ccc ddd', 12)).toEqual(['aaa bbb', 'ccc ddd'])
    expect(lines('aaa bbb ccc ddd', 15)).toEqual(['aaa bbb ccc ddd'])
  })

  test('do not break at a no-break space', () => {
    expect(lines('aa 10\u00a0000 b', 7)).toEqual(['aa', '10\u00a0000', 'b'])
    expect(lines('10\u202f000 b', 6)).toEqual(['10\u202f000', 'b'])
  })

  test('are not made where they do not fit', () => {
    expect(lines('aaaaaaaa', 7)).toBeUndefined()
    expect(lines('aa bb cc', 3, 2)).toBeUndefined()
  })

  test('have a hyphen where a word is broken, and its width', () => {
    const pieces = piecesOf('Rechenzentrumspartner und', 'de', true)
    const line = linesOf(pieces, width)
    expect(line(0, 2)).toEqual({ text: 'Rechenzen-', width: 10, bare: 9 })
    expect(line(2, 5)).toEqual({ text: 'trumspartner und', width: 16, bare: 16 })
    expect(balancedLines(pieces, line, 12, 9)?.map(({ text }) => text)).toEqual(['Rechen-', 'zentrums-', 'partner und'])
  })

  test('are measured once, in however many sizes they are tried', () => {
    const pieces = piecesOf('aa bb cc dd', 'de', false)
    let measured = 0
    const line = linesOf(pieces, (text) => {
      measured += 1
      return text.length
    })
    for (let room = 2; room < 12; room += 1) balancedLines(pieces, line, room, 9)
    expect(measured).toBe((4 * 5) / 2)
  })
})
