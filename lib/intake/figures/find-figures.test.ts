import { expect, it } from 'vitest'
import type { Language } from '../../languages.ts'
import { findFigures } from './find-figures.ts'

/** What is found, as one line: value, unit or what is counted, qualifier, words. */
const found = (text: string, language: Language) =>
  findFigures(text, language, '2026-02-04').map(
    ({ value, unit, noun, as, start, end }) =>
      `${value} ${unit ?? (noun || 'nothing')} ${as ?? 'other'}: ${text.slice(start, end)}`,
  )

it.each([
  ['Das Werk hat zwölf Hallen.', '12 Hallen exactly: zwölf Hallen'],
  ['Es beschäftigt knapp 300 Mitarbeiter.', '300 Mitarbeiter almost: knapp 300 Mitarbeiter'],
  ['Darin stehen bis zu 2.400 neue Grafikprozessoren.', '2400 gpu up-to: bis zu 2.400 neue Grafikprozessoren'],
  ['Mindestens 40 Megawatt zieht sie.', '40 Megawatt other: Mindestens 40 Megawatt'],
  ['Das kostet 1,2 Mrd. Euro.', '1200000000 eur exactly: 1,2 Mrd. Euro'],
  ['Den Rest zahlt das Land: rund 250 Millionen.', '250000000 nothing about: rund 250 Millionen'],
  ['Ein milliardenschweres Vorhaben.', '1000000000 milliardenschweres order-of: milliardenschweres'],
  ['Die Kosten sind um 20 Prozent gestiegen.', '20 percent-change exactly: um 20 Prozent gestiegen'],
  ['Der Kurs fällt um 3,5 %.', '-3.5 percent-change exactly: um 3,5 %'],
  ['Der Anteil liegt bei 40 Prozent.', '40 percent exactly: 40 Prozent'],
  ['Es läuft vollständig mit Wasserkraft.', '100 percent exactly: vollständig mit Wasserkraft'],
  ['Gut die Hälfte der Fläche ist frei.', '1/2 fraction more-than: Gut die Hälfte der Fläche'],
  ['Etwa ein Drittel davon', '1/3 fraction about: Etwa ein Drittel davon'],
  ['Die Leistung hat sich verdoppelt.', '2 factor exactly: verdoppelt'],
  ['Der Abstand (Faktor 9) wächst.', '9 factor exactly: Faktor 9'],
  ['Die Anlage hat zwei 400-GB-Leitungen.', '2 400-GB-Leitungen exactly: zwei 400-GB-Leitungen'],
  ['Eröffnet am 3. März 2025.', '2025-03-03 date exactly: am 3. März 2025'],
  ['Sie ging am heutigen Mittwoch ans Netz.', '2026-02-04 date exactly: am heutigen Mittwoch'],
])('finds the figure of "%s"', (text, figure) => {
  expect(found(text, 'de')).toContain(figure)
})

it.each([
  ['It has twelve racks.', '12 racks exactly: twelve racks'],
  ['Up to 1.2 exaFLOPS of computing power', '1.2 exaflops up-to: Up to 1.2 exaFLOPS of computing power'],
  ['It cost more than €1.5 billion.', '1500000000 eur more-than: more than €1.5 billion'],
  ['They need at least 40 megawatts.', '40 megawatts other: at least 40 megawatts'],
  ['About a third of the budget is left.', '1/3 fraction about: About a third of the budget'],
  ['Half of the capacity is taken.', '1/2 fraction exactly: Half of the capacity'],
  ['The share fell by 3.5 per cent.', '-3.5 percent-change exactly: by 3.5 per cent'],
  ['Output doubled in a year.', '2 factor exactly: doubled'],
  ['It opens in the first quarter of 2027.', '2027-Q1 date exactly: in the first quarter of 2027'],
  ['It is powered entirely by wind.', '100 percent exactly: entirely by wind'],
  ['Almost 500,000 people live there.', '500000 person almost: Almost 500,000 people'],
])('finds the figure of "%s"', (text, figure) => {
  expect(found(text, 'en')).toContain(figure)
})

it('gives both ends of a range the unit and the words of the whole', () => {
  expect(found('Es zieht 10 bis 15 Megawatt.', 'de')).toEqual([
    '10 Megawatt exactly: 10 bis 15 Megawatt',
    '15 Megawatt exactly: 10 bis 15 Megawatt',
  ])
  expect(found('3–5 gigabits', 'en').map((one) => one.split(' ')[0])).toEqual(['3', '5'])
})

it.each<[Language, string]>([
  ['de', 'Der Vertrag gilt seit 2019 und nennt das 21. Jahrhundert, die Industrie 4.0 und GPT-4.'],
  ['de', 'Ein Werk, eine Halle und ein Bach: einfach gut.'],
  ['de', 'Im dritten Anlauf ist das Modell B200 vollständig entkernt.'],
  ['de', 'Die Norm VdS 3855 für Deiche'],
  ['en', 'The third hall is a plant; I’m told one of them is half empty since 2019.'],
  ['en', 'A model such as GPT-4 or Llama 3 in the B200'],
])('finds no figure in (%s) "%s"', (language, text) => {
  expect(found(text, language)).toEqual([])
})
