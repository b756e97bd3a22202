import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sampleFact } from '@/components/sample.ts'
import type { Fact } from '@/lib/content/model.ts'
import { FactCitation } from './fact-citation.tsx'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => vi.unstubAllEnvs())

const text = (fact: Fact, language: 'de' | 'en') =>
  renderToStaticMarkup(<FactCitation fact={fact} language={language} />)
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .trim()

const { preferred } = sampleFact

test('a citation has site, figure, source with its day, and the whole address, in the language of the page', () => {
  expect(text(sampleFact, 'de')).toBe(
    'Rechenwerk, „Grafikprozessoren“: fast 10.000 (Quelle: Blatt eins, 4. Februar 2026). ' +
      'https://news.example/de/fakten/gpu-count/',
  )
  expect(text(sampleFact, 'en')).toBe(
    'Rechenwerk, “Graphics processors”: almost 10,000 (source: Paper eins, 4 February 2026). ' +
      'https://news.example/en/facts/gpu-count/',
  )
})

test('a source without a date is cited without one', () => {
  const { date: _, ...undated } = preferred.source
  expect(text({ ...sampleFact, preferred: { ...preferred, source: undated } }, 'de')).toContain('(Quelle: Blatt eins).')
})

test('a source that gives no number is cited with its words', () => {
  const { value: _, ...inWords } = preferred
  expect(text({ ...sampleFact, preferred: inWords }, 'en')).toContain('“Graphics processors”: „fast 10.000“ (source')
})
