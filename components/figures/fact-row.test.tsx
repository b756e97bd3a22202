import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleFact } from '@/components/sample.ts'
import { FactRow } from './fact-row.tsx'

test('a figure whose sources differ says how many sources and statements', () => {
  const html = renderToStaticMarkup(<FactRow fact={sampleFact} language="de" sourceNumber={1} />)
  expect(html).toContain('<summary>3 Quellen, 2 Angaben</summary>')
})

test('on demand it gives each source’s words in their language, marks plans, and says why we chose', () => {
  const html = renderToStaticMarkup(<FactRow fact={sampleFact} language="en" sourceNumber={1} />)
  expect(html).toContain('Paper drei</a>: <span lang="de">„rund 10.000“</span><i> (plan)</i>')
  expect(html).toContain('„fast 10.000“</span><i> (used here)</i>')
  expect(html).toContain('We follow the cautious version.')
})

const { note: _, ...withoutNote } = sampleFact
const agreed = { ...withoutNote, differs: false }

test('a figure on which all sources agree, and of which there is nothing to say, has no such note', () => {
  expect(renderToStaticMarkup(<FactRow fact={agreed} language="de" sourceNumber={1} />)).not.toContain('<details')
})

test('a note is shown where the sources agree too', () => {
  const html = renderToStaticMarkup(<FactRow fact={{ ...sampleFact, differs: false }} language="en" sourceNumber={1} />)
  expect(html).toContain('We follow the cautious version.')
})

test('without numbered sources it names its source', () => {
  const html = renderToStaticMarkup(<FactRow fact={agreed} language="de" />)
  expect(html).toContain('<a class="from" href="/de/quellen/eins/">Quelle: Blatt eins</a>')
})

test('prints what another source says when it is asked for', () => {
  const statement = sampleFact.statements.find(({ as }) => as === 'about')
  const html = renderToStaticMarkup(<FactRow fact={sampleFact} statement={statement} language="de" sourceNumber={3} />)
  expect(html).toMatch(/rund\s10\.000/)
})

test('the label is the term and the value its description, whatever stands first on the screen', () => {
  const html = renderToStaticMarkup(<FactRow fact={sampleFact} language="de" sourceNumber={1} />)
  expect(html).toMatch(/<dt><a href="[^"]+">Grafikprozessoren<\/a><\/dt><dd class="value">/)
})
