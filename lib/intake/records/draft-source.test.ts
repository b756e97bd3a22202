import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { readHead, sourceRecord } from './draft-source.ts'

const body =
  'Die Halle ist groß, und das Wasser kommt aus dem Bach. Der Betreiber ist mit der Leistung nicht zufrieden.'

it.each([
  [`Eine Halle geht in Betrieb\n\n4. März 2026\n\n${body}`, 'Eine Halle geht in Betrieb', '2026-03-04'],
  [`München, 4. März 2026 – Eine Halle geht in Betrieb\n${body}`, 'Eine Halle geht in Betrieb', '2026-03-04'],
  [`date 2026-03-04 • Eine Halle geht in Betrieb• Sie ist groß\n\n${body}`, 'Eine Halle geht in Betrieb', '2026-03-04'],
  [`Aktuelles\nEine Halle geht in Betrieb\n${body}\n04.03.2026\n`, 'Eine Halle geht in Betrieb', '2026-03-04'],
  [
    `Eine Halle geht in Betrieb\n\nBad Muster, den 4. März 2026. ${body.repeat(3)}`,
    'Eine Halle geht in Betrieb',
    '2026-03-04',
  ],
  [
    `Eine Halle geht in Betrieb\n\nGebaut wird sie, so die Stadt, seit 4. März 2026. ${body.repeat(3)}`,
    'Eine Halle geht in Betrieb',
    undefined,
  ],
  [`Eine Halle geht in Betrieb\n\n${body} Baubeginn war im März 2025.`, 'Eine Halle geht in Betrieb', undefined],
])('reads title and date from the head of a text', (text, title, date) => {
  expect(readHead(text)).toEqual({ title, language: 'de', date })
})

it('does not take the date of an event in the text for that of the source', () => {
  expect(readHead(`Eine Halle\n\n${body.repeat(3)} Eröffnet wurde sie am 3. März 2025.`).date).toBeUndefined()
})

it('drafts a record of which every unknown value is a marked place', () => {
  const record = parse(sourceRecord({ title: 'Der "Bach": ein Bericht', language: 'de', date: '2026-03-04' }))
  expect(record.title).toBe('Der "Bach": ein Bericht')
  expect(record.language).toBe('de')
  expect(record.date).toBe('2026-03-04')
  const { title: _, language: __, date: ___, ...rest } = record
  const values = Object.values(rest).flatMap((value) =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}),
  )
  expect(values).toHaveLength(7)
  expect(values.filter((value) => !/^‹[^‹›]+›$/u.test(String(value)))).toEqual([])
})

it('asks for what is known of the date where the text gives none', () => {
  const record = parse(sourceRecord({ title: undefined, language: 'en', date: undefined }))
  expect(record.date).toBeUndefined()
  expect(record.dating.en).toMatch(/^‹.+›$/u)
  expect(record.title).toMatch(/^‹.+›$/u)
})
