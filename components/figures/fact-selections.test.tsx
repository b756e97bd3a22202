import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleFact, sampleSource } from '@/components/sample.ts'
import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { FactSelections } from './fact-selections.tsx'

const t = translator('de')

const statement = (source: string, plan = false): FactStatement => ({
  source: sampleSource(source),
  value: 9,
  as: 'exactly',
  wording: 'neun',
  plan,
})

const figure = (id: string, statements: FactStatement[], differs = false): Fact => ({
  ...sampleFact,
  id,
  label: { de: id, en: id },
  statements,
  preferred: statements[0] ?? statement('eins'),
  differs,
})

/** The figures of each selection by its beginning, with the number that it announces. */
function selections(facts: Fact[]) {
  const html = renderToStaticMarkup(<FactSelections facts={facts} language="de" />)
  return [...html.matchAll(/<details><summary>([^<]+)<span[^>]*>(\d+)<\/span><\/summary>(.*?)<\/details>/g)].map(
    ([, name, count, links = '']) => [
      name?.trim(),
      Number(count),
      ...[...links.matchAll(/fakten\/([a-z-]+)\//g)].map(([, id]) => id),
    ],
  )
}

test('the figures can be narrowed to those that differ, those of one source and those with a plan', () => {
  const facts = [
    figure('agreed', [statement('eins'), statement('zwei')]),
    figure('different', [statement('eins'), statement('zwei')], true),
    figure('of-one', [statement('eins')]),
    figure('of-one-twice', [statement('eins'), statement('eins')]),
    figure('planned', [statement('eins'), statement('zwei', true)]),
  ]
  expect(selections(facts)).toEqual([
    [t('fact.differing'), 1, 'different'],
    [t('fact.single'), 2, 'of-one', 'of-one-twice'],
    [t('fact.planned'), 1, 'planned'],
  ])
})

test('a selection without figures is not offered', () => {
  expect(selections([figure('agreed', [statement('eins'), statement('zwei')])])).toEqual([])
})
