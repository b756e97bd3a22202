import { describe, expect, test } from 'vitest'
import { drawingOf } from './drawing-of.ts'
import type { Mark } from './marks.ts'
import { overflow } from './overflow.ts'
import { hardCards, sample } from './sample-cards.ts'

const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

describe('A picture', () => {
  test('has nothing cut off or overlapping, even with what is hardest to fit', () => {
    const faults = hardCards.flatMap((card) => {
      return overflow(drawingOf(card)).map((fault) => `${card.kind} ${card.size}, ${card.title}: ${fault}`)
    })
    expect(faults).toEqual([])
  })

  test('prints every word of its headline, label and evidence', () => {
    for (const card of hardCards) {
      const printed = texts(drawingOf(card).marks)
      const letters = printed
        .map(({ text }) => text.replace(/-$/, ''))
        .join('')
        .replaceAll(' ', '')
      const words = [card.kind !== 'figure' && card.title, card.figure?.label, card.figure?.words, card.text]
      for (const text of words) if (text) expect(letters).toContain(text.replaceAll(/ |-$/g, ''))
    }
  })

  test('shows no text too small to be read at 500 pixels, as long as nothing is longer than on the site', () => {
    for (const { text, size } of texts(drawingOf(sample.article).marks)) expect(size, text).toBeGreaterThanOrEqual(29)
  })

  test('shows a figure with its qualifier in one line, and its unit small', () => {
    const figure = { ...sample.figure, qualifier: 'bis zu', number: '0,5', unit: 'ExaFLOPS' }
    const printed = texts(drawingOf({ ...sample.article, kind: 'figure', figure }).marks)
    const [value, unit] = ['bis zu\u00a00,5', 'ExaFLOPS'].map((text) => printed.find((one) => one.text === text))
    expect(value?.y).toBe(unit?.y)
    expect(value?.size).toBeGreaterThan(150)
    expect(unit?.size).toBeCloseTo((value?.size ?? 0) / 2)
  })

  test('sets what the sources disagree on in the colour of evidence', () => {
    const evidenceColour = (differs: boolean) => {
      const { marks } = drawingOf({ ...sample.article, figure: { ...sample.figure, differs } })
      return texts(marks).find(({ text }) => text === sample.figure.evidence)?.colour
    }
    expect([evidenceColour(true), evidenceColour(false)]).toEqual(['water', 'soft'])
  })
})

describe('The check for overflow', () => {
  const drawing = drawingOf(sample.article)

  test('finds a text that leaves the picture', () => {
    const marks = drawing.marks.map((mark) => (mark.kind === 'text' ? { ...mark, size: mark.size * 2 } : mark))
    expect(overflow({ ...drawing, marks }).join()).toContain('leaves the picture')
  })

  test('finds texts that overlap', () => {
    const marks = drawing.marks.map((mark) => (mark.kind === 'text' ? { ...mark, y: 300 } : mark))
    expect(overflow({ ...drawing, marks }).join()).toContain('overlap')
  })
})
