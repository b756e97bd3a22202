import { describe, expect, test } from 'vitest'
import { languages } from '../languages.ts'
import de from './de.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import { translator } from './translate.ts'

/** Every text of a file with its whole key, `nav.skip`. */
function texts(branch: object, above = ''): Map<string, unknown> {
  const found = Object.entries(branch).flatMap(([key, value]): [string, unknown][] =>
    value !== null && typeof value === 'object' ? [...texts(value, `${above}${key}.`)] : [[above + key, value]],
  )
  return new Map(found)
}

/** The key as the code asks for it: without the endings that i18next adds for plural and case. */
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '').replace(/_dative$/, '')

/** The names that a text leaves room for, sorted: `{{site}}`. */
const names = (text: unknown) => [...String(text).matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map(([, name]) => name).sort()

const files = { de: texts(de), en: texts(en) }

describe('The words of the site', () => {
  test('have the same keys in both languages, apart from plural and case', () => {
    const stems = (language: 'de' | 'en') => [...new Set([...files[language].keys()].map(stem))].sort()
    expect(stems('en')).toEqual(stems('de'))
  })

  test('know the dative in German only', () => {
    expect([...files.en.keys()].filter((key) => key.includes('_dative'))).toEqual([])
  })

  test.each(languages)('are all texts without space at either end, in %s', (language) => {
    for (const [key, text] of files[language]) {
      expect(text, key).toBeTypeOf('string')
      expect(text, key).toMatch(/^\S(.*\S)?$/s)
    }
  })

  test('leave room for the same names in both languages, unless the form for one says it in words', () => {
    for (const [key, text] of files.en) {
      const german = files.de.get(key)
      if (german !== undefined) expect(names(text), key).toEqual(names(german))
    }
  })

  test.each(languages)(
    'have a form for many wherever they have one for one and room for a number, in %s',
    (language) => {
      for (const [key, text] of files[language])
        if (key.endsWith('_one') && names(text).length > 0)
          expect([...files[language].keys()], key).toContain(key.replace(/_one$/, '_other'))
    },
  )

  test.each([
    ['de', '„“‚‘', /["”]|'/],
    ['en', '“”‘’', /["„‚]|'/],
  ] as const)('use the quotation marks and apostrophes of %s: %s', (language, _, wrong) => {
    for (const [key, text] of files[language]) expect(text, key).not.toMatch(wrong)
  })
})

describe('The translator', () => {
  test('gives the words of its language', () => {
    expect(translator('de')('nav.skip')).toBe('Zum Inhalt springen')
    expect(translator('en')('nav.skip')).toBe('Skip to content')
  })

  test('fills in names without escaping them, which React does', () => {
    expect(translator('en')('seo.title', { headline: 'R&D', site: '<Site>' })).toBe('R&D – <Site>')
  })

  test('fills in other names when it is asked again, and keeps the languages apart', () => {
    expect(translator('en')('seo.title', { headline: 'Two', site: 'S' })).toBe('Two – S')
    expect(translator('en')('seo.title', { headline: 'Three', site: 'S' })).toBe('Three – S')
    expect([translator('de')('nav.skip'), translator('en')('nav.skip'), translator('de')('nav.skip')]).toEqual([
      'Zum Inhalt springen',
      'Skip to content',
      'Zum Inhalt springen',
    ])
  })

  test('falls back to the plain form where a language has none for the case', () => {
    const options = { count: 2, context: 'dative' } as const
    expect(translator('de')('unit.noun.month', options)).toBe('Monaten')
    expect(translator('en')('unit.noun.month', options)).toBe('months')
  })
})

test('Words with something filled in are those of what is filled in, however many were asked for before', () => {
  const t = translator('de')
  const title = (headline: string) => t('seo.title', { headline, site: 'Rechenwerk' })
  const first = title('Eine Fabrik rechnet')
  expect(first).toContain('Eine Fabrik rechnet')
  for (let number = 0; number <= 10_000; number += 1) title(`Bericht ${number}`)
  expect(title('Bericht 7')).toBe(first.replace('Eine Fabrik rechnet', 'Bericht 7'))
  expect(title('Eine Fabrik rechnet')).toBe(first)
  expect(t('factBox.sources', { count: 1 })).not.toBe(t('factBox.sources', { count: 2 }))
  expect(translator('en')('seo.title', { headline: 'A factory computes', site: 'x' })).toContain('A factory computes')
})
