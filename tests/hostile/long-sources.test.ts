import { describe, expect, it } from 'vitest'
import { makeFingerprint } from '@/lib/content/fingerprint/fingerprint.ts'
import { findProposals } from '@/lib/intake/proposals/find-proposals.ts'
import { readHead } from '@/lib/intake/records/draft-source.ts'

/*
 * A source's text is read by patterns of our own, and a text of two megabytes may be anything. Four times as much of it may
 * take about four times as long; patterns that begin anew at each character would take sixteen times.
 */
const reading = { language: 'de', printed: '2026-02-04', people: [{ id: 'anna-muster', name: 'Anna Muster' }] } as const

/** A text of fewer words is refused. */
const fewWords = ` ${Array.from({ length: 200 }, (_, index) => `wort${index}`).join(' ')}`

/** Processor time of all that an import reads of a text, in milliseconds. */
function milliseconds(text: string): number {
  const start = process.cpuUsage()
  readHead(text)
  makeFingerprint(text + fewWords, [])
  findProposals(text, reading)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** So many times longer a text may take that is four times as long; what takes less than this many milliseconds is not compared. */
const most = { ratio: 9, unnoticed: 60 }

const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length))
const numbered = (sentence: string, length: number) => {
  let text = ''
  for (let number = 1; text.length < length; number += 1) text += sentence.replaceAll('#', String(number))
  return text
}

describe('a long text of a source is read in a time that grows with its length', () => {
  it.each([
    ...[
      ' ',
      '\t',
      '\n',
      'a ',
      '„',
      '„a ',
      '»',
      '€',
      '-',
      '(',
      '. ',
      '%',
      'A',
      'Aa ',
      '10 km ',
      '2026 ',
      '4. Februar 2026 ',
    ],
    ...[
      '5 km\n',
      '5 % ',
      '„Wir bauen“, sagte Anna Muster. ',
      'Anna Muster sagte: ',
      'rund ',
      '\u0301',
      '\u001b[2J',
      '<b>',
    ],
  ])('%j', { timeout: 60_000 }, (unit) => {
    milliseconds(filled(unit, 2_000))
    const short = milliseconds(filled(unit, 10_000))
    expect(milliseconds(filled(unit, 40_000))).toBeLessThan(most.ratio * Math.max(short, most.unnoticed))
  })

  it.each(['Nach # km und # Euro. ', '„Wir bauen die Halle # jetzt neu“, sagte Anna Muster.\n'])(
    'numbered: %j',
    { timeout: 60_000 },
    (sentence) => {
      const short = milliseconds(numbered(sentence, 10_000))
      expect(milliseconds(numbered(sentence, 40_000))).toBeLessThan(most.ratio * Math.max(short, most.unnoticed))
    },
  )

  it('would not pass with a pattern that begins anew at each character', { timeout: 60_000 }, () => {
    const time = (length: number) => {
      const start = process.cpuUsage()
      expect([...filled(' ', length).matchAll(/[^\n]*\S[^\n]*/gu)]).toEqual([])
      return process.cpuUsage(start).user / 1000
    }
    expect(time(40_000)).toBeGreaterThan(most.ratio * Math.max(time(10_000), most.unnoticed))
  })
})
