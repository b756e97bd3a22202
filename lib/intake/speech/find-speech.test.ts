import { expect, it } from 'vitest'
import { readSourceText } from '../text/source-text.ts'
import { findSpeech } from './find-speech.ts'
import { type KnownPerson, peopleOf } from './speaker.ts'

const eva: KnownPerson = { id: 'eva-beispiel', name: 'Eva Beispiel' }

/** What is found, as "speaker: words". */
function said(text: string, recorded: readonly KnownPerson[] = [eva]): string[] {
  const source = readSourceText(text)
  const known = peopleOf(source.text, recorded)
  return source.paragraphs
    .flatMap((paragraph, index) => findSpeech(paragraph, source.paragraphs[index - 1], known))
    .map(({ speaker, text: words }) => `${speaker?.id ?? speaker?.name ?? 'unknown'}: ${words}`)
}

it.each([
  ['»Das Netz hält das aus«, so Netzchefin Anna Muster am Montag.', 'Anna Muster: Das Netz hält das aus'],
  ['Projektleiter Karl-Heinz Weber räumte ein: „Die Halle ist laut.“', 'Karl-Heinz Weber: Die Halle ist laut.'],
  ['„Wir bauen“, sagte Beispiel.', 'eva-beispiel: Wir bauen'],
  ['Beispiel nannte das Werk "ein Haus aus Strom und Wasser".', 'eva-beispiel: ein Haus aus Strom und Wasser'],
  ['Ministerpräsident Hans Muster (XYZ) sagte, es sei „eine Ehre für alle“.', 'Hans Muster: eine Ehre für alle'],
  ['“We will open soon,” said Mary Miller, the head of the plant.', 'Mary Miller: We will open soon'],
  ['Minister John Smith told reporters: "The grid can carry it."', 'John Smith: The grid can carry it.'],
  ["'It is not easy to cool,' Mary Miller said.", 'Mary Miller: It is not easy to cool'],
])('finds the speech and its speaker in %s', (text, speech) => {
  expect(said(text)).toEqual([speech])
})

it('joins a speech that the report interrupts to name its speaker, and keeps two speakers apart', () => {
  expect(said('„Wir bauen“, sagte Eva Beispiel, die Leiterin. „Morgen rechnen wir schon damit.“')).toEqual([
    'eva-beispiel: Wir bauen […] Morgen rechnen wir schon damit.',
  ])
  expect(said('„Wir bauen“, sagte Eva Beispiel. „Wir warten lieber ab“, sagte Minister Hans Muster.')).toEqual([
    'eva-beispiel: Wir bauen',
    'Hans Muster: Wir warten lieber ab',
  ])
})

it('finds a speech whose opening or closing mark is missing, and one that only a colon announces', () => {
  expect(said('Wir bauen hier weiter“, sagte Eva Beispiel.')).toEqual(['eva-beispiel: Wir bauen hier weiter'])
  expect(said('Eva Beispiel betonte: „Wir bauen hier weiter. Niemand hört auf.')).toEqual([
    'eva-beispiel: Wir bauen hier weiter. Niemand hört auf.',
  ])
  expect(said('Die Leiterin Eva Beispiel ordnete das so ein:\nWir bauen hier weiter.')).toEqual([
    'eva-beispiel: Wir bauen hier weiter.',
  ])
})

it('knows by surname whom the text has named in full, but not another person of that name', () => {
  expect(said('Leiterin Anna Muster sprach. „Wir bauen hier weiter“, sagte Muster.', [])).toEqual([
    'Anna Muster: Wir bauen hier weiter',
  ])
  expect(said('„Wir bauen hier weiter“, sagte Otto Beispiel.')).toEqual(['Otto Beispiel: Wir bauen hier weiter'])
})

it('does not give to a person what a company or nobody says', () => {
  expect(said('Eva Beispiel kam. „Es ist sparsam gebaut“, erklärte das Unternehmen.')).toEqual([
    'unknown: Es ist sparsam gebaut',
  ])
})

it('takes names and terms between marks for no speech', () => {
  expect(said('Die „KI-Fabrik“ und die Initiative "Made for Germany" gefallen Eva Beispiel.')).toEqual([])
  expect(said('The term “AI factory” is old, and the owner’s plan isn’t known.')).toEqual([])
  expect(said('Eva Beispiel nennt drei Orte:\n- einen am Bach und einen im Wald\n- einen in der Stadt')).toEqual([])
})
