import { expect, it } from 'vitest'
import type { Language } from '../../languages.ts'
import type { TypographyProblem } from './problem.ts'
import { typographyProblems } from './typography-problems.ts'

const spaced = (text: string) => text.replaceAll('~', '\u00a0')

/** The text with all that can be mended; `~` stands for a no-break space. */
function mended(text: string, language: Language): string {
  let result = spaced(text)
  const problems = typographyProblems(result, language).filter(({ replacement }) => replacement !== undefined)
  for (const { from, to, replacement } of problems.sort((a, b) => b.from - a.from))
    result = result.slice(0, from) + replacement + result.slice(to)
  return result.replaceAll('\u00a0', '~')
}

function problems(text: string, language: Language): TypographyProblem[] {
  return typographyProblems(spaced(text), language)
}

it.each<[Language, string, string]>([
  ['de', 'Sie sagte "ja".', 'Sie sagte „ja“.'],
  ['de', '"Ja", sagte sie, "und nein."', '„Ja“, sagte sie, „und nein.“'],
  ['de', '("Ja")', '(„Ja“)'],
  ['de', 'Er fragte: "Sagte sie \'ja\'?"', 'Er fragte: „Sagte sie ‚ja‘?“'],
  ['de', 'Er fragte: "Sagte sie "ja"?"', 'Er fragte: „Sagte sie ‚ja‘?“'],
  ['de', '“Ja”', '„Ja“'],
  ['de', '„Ja”', '„Ja“'],
  ['de', '»Ja« und «nein»', '„Ja“ und „nein“'],
  ['de', 'die "Made for Germany"-Initiative', 'die „Made for Germany“-Initiative'],
  ['de', '"… und so weiter", "..."', '„… und so weiter“, „…“'],
  ['de', "So war's, und Hans' Haus auch.", 'So war’s, und Hans’ Haus auch.'],
  ['de', 'So war´s und so war`s.', 'So war’s und so war’s.'],
  ['de', '„Er nahm ‚Hans’ Haus’.“', '„Er nahm ‚Hans’ Haus‘.“'],
  ['en', 'She said "yes".', 'She said “yes”.'],
  ['en', 'She said "he said \'yes\'".', 'She said “he said ‘yes’”.'],
  ['en', '„yes“', '“yes”'],
  ['en', "It's the companies' plant of the '90s.", 'It’s the companies’ plant of the ’90s.'],
  ['de', 'Das Haus - es ist alt - steht.', 'Das Haus – es ist alt – steht.'],
  ['de', 'Das Haus -- es ist alt — steht.', 'Das Haus – es ist alt – steht.'],
  ['en', 'The house—it is old—stands.', 'The house – it is old – stands.'],
  ['de', 'Das Haus –es ist alt– steht.', 'Das Haus – es ist alt – steht.'],
  ['de', 'und so weiter...', 'und so weiter…'],
  ['de', '10 Kilometer, 5 % und 1,5 Mrd. Euro', '10~Kilometer, 5~% und 1,5~Mrd. Euro'],
  ['de', '50% von 30€', '50~% von 30~€'],
  ['en', '10 kilometres and 1.5 billion', '10~kilometres and 1.5~billion'],
  ['de', 'z.B. hier, d. h. dort, i.d.R. nie', 'z.~B. hier, d.~h. dort, i.~d.~R. nie'],
])('mends %s: %s', (language, before, after) => {
  expect(mended(before, language)).toBe(after)
  expect(problems(after, language)).toEqual([])
})

it.each<[Language, string]>([
  ['de', '„Ja“, sagte sie – und ‚nein‘ sagte er.'],
  ['de', 'Vor- und Nachteile, ein E-Mail-Programm, 2025–2026, München–Berlin'],
  ['de', 'Er kam – so hieß es –, um zu gehen.'],
  ['de', '100%ig sicher, in 18 Tagen, 4. Februar 2026, Artikel 6 Abs. 1'],
  ['de', 'eine Cloud von SAP, 400-GB-Leitung, DGX B200'],
  ['de', 'Andrea’s Café und Hans’ Haus'],
  ['en', '“Yes”, the companies’ plant, 50% and 12 o’clock, the ’90s, rock ’n’ roll'],
  ['en', 'Place. All data stay – mostly – here: 10 m in depth, at 5pm'.replace('10 m', '10~m')],
])('leaves alone, in %s: %s', (language, text) => {
  expect(problems(text, language)).toEqual([])
})

it.each<[Language, string, number]>([
  ['de', 'Sie sagte „ja und ging.', 1],
  ['de', 'Sie sagte ja“ und ging.', 1],
  ['de', 'Sie sagte "ja und ging.', 1],
  ['de', 'Sie sagte „ja "nein" und ging.', 3],
  ['de', "Ein Brett von 5' Länge.", 1],
  ['de', 'und so weiter ....', 1],
  ['de', 'von 10 - 4 bleibt', 1],
])('reports what only an editor can mend, in %s: %s', (language, text, count) => {
  const found = problems(text, language)
  expect(found).toHaveLength(count)
  expect(found.every(({ replacement }) => replacement === undefined)).toBe(true)
})
