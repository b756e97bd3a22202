import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { sampleFact, sampleSource } from '@/components/sample.ts'
import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { StatementRange } from './statement-range.tsx'

const statement = (source: string, fields: Partial<FactStatement>): FactStatement => ({
  source: sampleSource(source),
  value: 10_000,
  as: 'exactly',
  wording: source,
  plan: false,
  ...fields,
})

function drawn(first: Partial<FactStatement>, second: Partial<FactStatement>, others: FactStatement[] = []): boolean {
  const statements = [statement('eins', first), statement('zwei', second), ...others]
  const fact: Fact = { ...sampleFact, statements, preferred: statement('eins', first) }
  return renderToStaticMarkup(<StatementRange fact={fact} language="de" />).includes('<svg')
}

describe('The picture of how sources qualify a figure', () => {
  test('is drawn where they give the same number with different qualifiers', () => {
    expect(drawn({ as: 'almost' }, { as: 'about' })).toBe(true)
    expect(drawn({ as: 'almost' }, { as: 'about' }, [statement('drei', { value: undefined })])).toBe(true)
  })

  test.each([
    ['they give different numbers', { as: 'almost' as const }, { value: 9000, as: 'about' as const }],
    ['only one gives a number', { as: 'almost' as const }, { value: undefined, as: 'about' as const }],
    ['what they give is no number', { value: '1/3', as: 'almost' as const }, { value: '1/3', as: 'about' as const }],
    ['they agree in both', { as: 'almost' as const }, { as: 'almost' as const }],
  ])('is not drawn where %s', (_, first, second) => {
    expect(drawn(first, second)).toBe(false)
  })

  test('is not drawn where those that give a number agree and another gives none', () => {
    expect(drawn({ as: 'up-to' }, { as: 'up-to' }, [statement('drei', { value: undefined })])).toBe(false)
  })

  const html = renderToStaticMarkup(<StatementRange fact={sampleFact} language="de" />)

  /** The words that a screen reader says instead of the picture. */
  const said = ['title', 'desc']
    .map((name) => new RegExp(`<svg[^>]*role="img">.*<${name}>([^<]*)<`).exec(html)?.[1])
    .join(': ')
    .replaceAll('\u00a0', ' ')

  test('says in words what each source says, and where it speaks of a plan', () => {
    expect(said).toContain(translator('de')('range.title'))
    expect(said).toContain('Blatt eins: fast 10.000; Blatt zwei: fast 10.000; Blatt drei: rund 10.000 (Plan)')
  })

  test('shows a row for each source and marks that of a plan', () => {
    const rows = [...html.matchAll(/<g( class="plan")?><text[^>]*>([^<]+)</g)].map(([, plan, name]) => [name, !!plan])
    expect(rows).toEqual([
      ['Blatt eins', false],
      ['Blatt zwei', false],
      ['Blatt drei', true],
    ])
  })

  test('gives a range below the number a bar that ends before the line, and an exact statement a dot on it', () => {
    const fact = { ...sampleFact, statements: [statement('eins', { as: 'almost' }), statement('zwei', {})] }
    const picture = renderToStaticMarkup(<StatementRange fact={fact} language="de" />)
    const number = (pattern: RegExp) => Number(pattern.exec(picture)?.[1])
    const line = number(/<line class="axis" x1="(\d+)"/)
    expect(number(/<rect x="(\d+)"/) + number(/<rect [^>]*width="(\d+)"/)).toBeLessThan(line)
    expect(number(/<circle cx="(\d+)"/)).toBe(line)
  })
})
