import { expect, it } from 'vitest'
import { readDocument } from '../content/input/read-content.ts'
import { outwardLinks } from './outward-links.ts'

const read = (kind: 'article' | 'source', path: string, text: string) =>
  readDocument(
    { path, kind, id: 'one', ...(kind === 'article' ? { language: 'de' as const } : {}) },
    Buffer.from(text),
    [],
  )

const article = read(
  'article',
  'de.mdx',
  `---
title: Titel
summary: Steht auf https://front.example/.
---

[Worte](https://a.example/x#teil), [dieselben](https://a.example/x) und [andere][b].

[innen](/de/), [Post](mailto:a@example.org), [Anker](#teil), [ohne Protokoll](//c.example/)

<Fact id="gpu-count" source="https://component.example/" />

[b]: http://b.example/
`,
)
const source = read('source', 'content/sources/one.yaml', 'name:\n  de: Name\nurl: https://a.example/x\n')

it('finds each address once, with every place, without anchors', () => {
  expect(outwardLinks({ files: [article, source] })).toEqual([
    { address: 'https://front.example/', places: ['de.mdx:3'] },
    { address: 'https://a.example/x', places: ['de.mdx:6', 'content/sources/one.yaml:3'] },
    { address: 'https://c.example/', places: ['de.mdx:8'] },
    { address: 'http://b.example/', places: ['de.mdx:12'] },
    { address: 'https://component.example/', places: ['de.mdx:10'] },
  ])
})

it('finds none where a text leads only within the site', () => {
  const inside = read('article', 'de.mdx', '---\ntitle: Titel\n---\n\n[innen](/de/) und [Post](mailto:a@example.org)\n')
  expect(outwardLinks({ files: [inside] })).toEqual([])
})
