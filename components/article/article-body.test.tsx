import type { Root, RootContent } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleFact, samplePartners, sampleQuote, sampleSource, sampleTerm } from '@/components/sample.ts'
import { ArticleBody } from './article-body.tsx'

const component = (name: string, attributes: Record<string, string> = {}): RootContent => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
  children: [],
})

const element = (tagName: string, children: RootContent[], properties = {}): RootContent => ({
  type: 'element',
  tagName,
  properties,
  children: children as [],
})

const text = (value: string): RootContent => ({ type: 'text', value })

function render(...children: RootContent[]): string {
  const tree: Root = { type: 'root', children }
  const body = {
    tree,
    facts: new Map([[sampleFact.id, sampleFact]]),
    quotes: new Map([[sampleQuote.id, sampleQuote]]),
    partnerTables: new Map([[samplePartners.of.id, samplePartners]]),
    terms: new Map([[sampleTerm.id, sampleTerm]]),
    events: new Map(),
    subjects: new Map(),
  }
  const sources = [sampleSource('zwei'), sampleSource('eins')]
  return renderToStaticMarkup(
    <ArticleBody body={body} language="de" sources={sources} keyPoints={['Eins.', 'Zwei.']} />,
  )
}

test('an unknown component name throws', () => {
  expect(() => render(component('Script'))).toThrow('<Script>')
})

test('a component whose name is that of an HTML element throws as well', () => {
  expect(() => render(component('script'))).toThrow('<script>')
})

test('an expression throws', () => {
  const expression: RootContent = { type: 'mdxFlowExpression', value: '1 + 1' }
  expect(() => render(expression)).toThrow()
})

test('a record that was not loaded with the body throws', () => {
  expect(() => render(component('Fact', { id: 'moon' }))).toThrow('"moon"')
})

test('a figure gets the number of its source in the list of the page', () => {
  expect(render(component('Fact', { id: 'gpu-count' }))).toContain('href="#source-2"')
})

test('a figure can be that of another source', () => {
  const html = render(component('Fact', { id: 'gpu-count', source: 'zwei' }))
  expect(html).toContain('href="#source-1"')
})

test('tables of partners are numbered in the order of the text', () => {
  const table = () => component('PartnerTable', { of: 'industrial-ai-cloud' })
  expect(render(table(), table()).match(/Tabelle \d/g)).toEqual(['Tabelle 1', 'Tabelle 2'])
})

test('the key points stand where the editor put them', () => {
  expect(render(component('KeyPoints'))).toContain('<li>Eins.</li><li>Zwei.</li>')
})

test('a heading links to itself and adds no words to its name', () => {
  const html = render(element('h2', [text('Was offen bleibt')], { id: 'was-offen-bleibt' }))
  expect(html).toContain('<a class="anchor" href="#was-offen-bleibt">Was offen bleibt</a>')
  expect(html.replace(/<[^>]+>/g, '')).toBe('Was offen bleibt')
})

test('a heading with a figure has no second link around it', () => {
  const html = render(element('h2', [component('Fact', { id: 'gpu-count' })], { id: 'zahl' }))
  expect(html).not.toContain('anchor')
})

test('a Markdown table tells each cell its heading', () => {
  const head = element('thead', [element('tr', [element('th', [text('Plan')])])])
  const rows = element('tbody', [element('tr', [element('td', [text('2025')])])])
  const html = render(element('table', [head, rows]))
  expect(html).toContain('<th scope="col">Plan</th>')
  expect(html).toContain('<td data-label="Plan"><span>2025</span></td>')
})

const mention = (name: string, id: string, children: RootContent[] = []): RootContent => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: children as [],
})

test('the first mention of a figure and of a term opens what is known of it, later ones are links', () => {
  const term = () => mention('Term', 'exaflops', [text('ExaFLOPS')])
  const html = render(element('p', [mention('Fact', 'gpu-count'), term(), term(), mention('Fact', 'gpu-count')]))
  for (const id of ['Fact-gpu-count', 'Term-exaflops']) {
    expect(html.match(new RegExp(`popoverTarget="${id}"`, 'gi'))).toHaveLength(1)
    expect(html.match(new RegExp(` id="${id}"`, 'g'))).toHaveLength(1)
  }
  expect(html).toContain('<a class="term" href="/de/glossar/exaflops/">ExaFLOPS</a>')
  expect(html).toMatch(/<a class="f" href="#source-2">/)
})

test('what opens stands behind the text, so that the sentences stay whole without the styles', () => {
  const html = render(element('p', [text('Es sind '), mention('Fact', 'gpu-count'), text('.')]))
  expect(html.indexOf('popover="auto"')).toBeGreaterThan(html.indexOf('</p>'))
})
