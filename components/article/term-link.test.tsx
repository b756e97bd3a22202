import type { Root } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleTerm } from '@/components/sample.ts'
import { ArticleBody } from './article-body.tsx'

/** A body whose sentence has words that lead to an entry of the glossary. */
const body = (id: string) => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'text', value: 'Das sind 0,5 ' },
      {
        type: 'mdxJsxTextElement',
        name: 'Term',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
        children: [
          { type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: 'halbe' }] },
          { type: 'text', value: ' ExaFLOPS' },
        ],
      },
      { type: 'text', value: '.' },
    ],
  }
  const terms = new Map([[sampleTerm.id, sampleTerm]])
  return {
    tree,
    facts: new Map(),
    quotes: new Map(),
    partnerTables: new Map(),
    terms,
    events: new Map(),
    subjects: new Map(),
  }
}

const render = (id: string) => renderToStaticMarkup(<ArticleBody body={body(id)} language="de" sources={[]} />)

test('the editor’s own words lead to the entry, and the sentence reads as before', () => {
  const html = render('exaflops')
  expect(html).toMatch(/<a [^>]*href="\/de\/glossar\/exaflops\/"[^>]*><em>halbe<\/em> ExaFLOPS<\/a>/)
  expect(html.replace(/<[^>]+>/g, '')).toBe('Das sind 0,5 halbe ExaFLOPS.')
})

test('what the entry says in a sentence shows when a mouse rests on the words', () => {
  expect(render('exaflops')).toContain(`title="${sampleTerm.summary}"`)
})

test('an entry that was not loaded with the body throws', () => {
  expect(() => render('moon')).toThrow('"moon"')
})
