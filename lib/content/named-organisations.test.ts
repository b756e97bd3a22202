import { expect, it, vi } from 'vitest'
import { setDocuments } from './fixtures/documents.ts'
import { namedOrganisations } from './named-organisations.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

setDocuments({
  organisation: {
    dfki: { name: { de: 'Forschungszentrum (DFKI)', en: 'Research Centre (DFKI)' }, also: ['DFKI'] },
    ey: { name: { de: 'EY', en: 'EY' } },
    siemens: { name: { de: 'Siemens', en: 'Siemens' } },
    tagworx: { name: { de: 'TAGWORX.NET', en: 'TAGWORX.NET' } },
    telekom: { name: { de: 'Deutsche Telekom', en: 'Deutsche Telekom' }, also: ['Deutschen Telekom', 'Telekom'] },
  },
})

it.each([
  ['a name within a sentence', 'Es baut Siemens, sagt man.', ['siemens']],
  ['a name within a compound with a hyphen', 'Ein Siemens-Werk.', ['siemens']],
  ['an English genitive', "Siemens’s part and EY's part", ['ey', 'siemens']],
  ['a name within emphasis', 'Es baut *Siemens*.', ['siemens']],
  ['another name', 'Die Telekom baut.', ['telekom']],
  ['an inflected name that the record lists', 'Bei der Deutschen Telekom.', ['telekom']],
  ['a name with brackets', 'Das Forschungszentrum (DFKI) und andere.', ['dfki']],
  ['the name in the other language', 'Das Research Centre (DFKI) in Deutschland.', ['dfki']],
  ['several names, each once', 'EY und Siemens, EY und Siemens.', ['ey', 'siemens']],
])('finds %s', (_, text, ids) => {
  expect(namedOrganisations(text)).toEqual(ids)
})

it.each([
  ['the beginning of a longer word', 'In Siemensstadt gebaut.'],
  ['the end of a longer word', 'TURKEY'],
  ['letters beside an umlaut', 'ÜEY, EYÄ'],
  ['letters beside a digit', 'EY2'],
  ['a word that a dot of the name would match', 'TAGWORXXNET'],
  ['small letters', 'siemens'],
])('takes %s for no name', (_, text) => {
  expect(namedOrganisations(text)).toEqual([])
})
