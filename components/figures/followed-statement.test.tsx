import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleFact } from '@/components/sample.ts'
import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { FollowedStatement } from './followed-statement.tsx'

const text = (fact: Fact, language: 'de' | 'en') =>
  renderToStaticMarkup(<FollowedStatement fact={fact} language={language} />)
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')

const { preferred } = sampleFact

test('the reader is told whose statement the site follows, and what it is', () => {
  const said = text(sampleFact, 'de')
  expect(said).toContain('Blatt eins')
  expect(said).toContain('fast 10.000')
})

test('where the source gives no number, its words stand in the quotation marks of its own language', () => {
  const { value: _, ...inWords } = preferred
  const fact = { ...sampleFact, preferred: inWords }
  expect(text(fact, 'en')).toContain('„fast 10.000“')
})

test('where there is one source, it is not said that one was chosen', () => {
  const once = { ...sampleFact, statements: [preferred] }
  const twice = { ...sampleFact, statements: [preferred, { ...preferred, wording: 'beinahe 10.000' }] }
  const only = translator('de')('fact.onlyText', { source: 'Blatt eins' })
  for (const fact of [once, twice]) expect(text(fact, 'de')).toBe(only)
})
