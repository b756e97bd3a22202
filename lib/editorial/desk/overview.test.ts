import { expect, it } from 'vitest'
import { findingAt } from '../../content/input/content-file.ts'
import { readContent } from '../../content/input/read-content.ts'
import { deskOverview } from './overview.ts'

const content = readContent('tests/content/base')
const now = new Date('2026-03-01T12:00:00+01:00')
const findings = [
  findingAt({ path: 'tests/content/base/articles/opening/de.mdx' }, { line: 1, column: 1 }, 'a', 'of an article'),
  findingAt({ path: 'tests/content/base/facts/gpu-count.yaml' }, { line: 1, column: 1 }, 'b', 'of a record'),
]
const desk = deskOverview(content, findings, now)

it('gives each article with its address, state and findings, and the other findings apart', () => {
  const opening = desk.articles.find(({ id }) => id === 'opening')
  expect(opening).toMatchObject({
    de: { state: 'published', address: '/de/nachrichten/fabrik-rechnet/' },
    en: { address: '/en/news/factory-computes/' },
    findings: [{ message: 'of an article' }],
  })
  expect(desk.otherFindings).toMatchObject([{ message: 'of a record' }])
})

it('puts what is in work before what is published', () => {
  expect(desk.articles.map(({ id }) => id)).toEqual(['near-miss', 'opening'])
  const files = content.files.map((file) =>
    file.id === 'opening' ? { ...file, data: { ...file.data, value: { ...file.data.value, draft: true } } } : file,
  )
  expect(deskOverview({ ...content, files }, [], now).articles.map(({ id }) => id)).toEqual(['opening', 'near-miss'])
})

it('lists a figure that one source alone states, and not one that two state', () => {
  expect(desk.singleSource.map(({ id }) => id)).toContain('gpu-count')
  const files = content.files.map((file) => {
    if (file.id !== 'gpu-count' || file.kind !== 'fact') return file
    const statements = [{ source: 'zeitung' }, { source: 'radio' }]
    return { ...file, data: { ...file.data, value: { ...file.data.value, statements } } }
  })
  expect(deskOverview({ ...content, files }, [], now).singleSource.map(({ id }) => id)).not.toContain('gpu-count')
})

it('tells quotations that a text shows from those that none shows', () => {
  const withoutTexts = { ...content, files: content.files.filter(({ language }) => !language) }
  const ids = content.files.filter(({ kind }) => kind === 'quote').map(({ id }) => id)
  expect(deskOverview(withoutTexts, [], now).quotesUnused.map(({ id }) => id)).toEqual(ids)
  expect([...desk.quotesUsed, ...desk.quotesUnused].map(({ id }) => id).sort()).toEqual(ids.sort())
})
