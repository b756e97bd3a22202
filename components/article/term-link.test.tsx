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

test('the editor’s own words open the entry, and the sentence reads as before', () => {
  const html = render('exaflops')
  expect(html).toMatch(/<button [^>]*class="term"[^>]*><em>halbe<\/em> ExaFLOPS<\/button>/)
  const sentence = html.replace(/<div class="popovers".*$/g, '')
  expect(sentence.replace(/<[^>]+>/g, '')).toBe('Das sind 0,5 halbe ExaFLOPS.')
})

test('the words open what the entry says in a sentence, with a link to it', () => {
  const html = render('exaflops')
  const [, target] = /popoverTarget="([^"]+)"/.exec(html) ?? []
  const [, opened] = new RegExp(`<div popover="auto" id="${target}"[^>]*>(.*?)</div>`).exec(html) ?? []
  expect(opened).toContain(sampleTerm.summary)
  expect(opened).toContain('href="/de/glossar/exaflops/"')
})

test('an entry that was not loaded with the body throws', () => {
  expect(() => render('moon')).toThrow('"moon"')
})
