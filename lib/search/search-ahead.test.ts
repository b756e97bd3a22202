import { describe, expect, it, vi } from 'vitest'
import { inBuildFolder } from '../changes/fixtures/build-folder.ts'
import { writeNote } from '../changes/note.ts'
import { indexesMadeAhead, makeSearchAhead } from './search-ahead.ts'
import { keptSearch } from './search-cache.ts'

const addresses = ['/de/glossar/eins/', '/de/glossar/zwei/']

vi.mock('../content/articles.ts', () => ({ articles: () => [] }))
vi.mock('./search-records.ts', () => ({
  searchRecords: (language: string) =>
    language === 'de'
      ? addresses.map((address) => ({ language, kind: 'term', address, title: address, also: [], topics: [] }))
      : [],
}))
vi.mock('./pagefind-files.ts', () => ({
  pagefindFiles: async (pages: { url: string }[]) => new Map(pages.map(({ url }) => [url, Buffer.from(url)])),
}))

const notes = inBuildFolder()

const html = (text: string) => `<main><p>${text}</p></main>`

/** Notes what pages are made from, as the process does that finds out what has changed. */
function note(digests: Record<string, string>) {
  writeNote(notes.path, 'entry.digests.json', digests)
  writeNote(notes.path, 'entry.changed.json', [])
}

async function madeAhead() {
  note({ '/de/glossar/eins': 'a', '/de/glossar/zwei': 'b' })
  await makeSearchAhead(notes.path, ['entry'], async (path) => html(`rendered ${path}`))
}

const finished = (htmlOf: (path: string) => string) => indexesMadeAhead(notes.path, { markOf: () => '', htmlOf })

describe('A search that was made before its pages were finished', () => {
  it('is taken when they say what was rendered for it', async () => {
    await madeAhead()
    const [german, english] = (await finished((path) => html(`rendered ${path}`))) ?? []
    expect([...(german?.[0] ?? [])].map(([path]) => path)).toEqual(addresses)
    expect(english?.[0]?.size).toBe(0)
  })

  it('is not taken, nor kept, when a page says something else', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await madeAhead()
    expect(await finished((path) => html(path.includes('zwei') ? 'else' : `rendered ${path}`))).toBeUndefined()
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('/de/glossar/zwei/ says something else'))
    expect(keptSearch('de', 1)).toBeUndefined()
  })

  it('renders only pages that are not as they were', async () => {
    await madeAhead()
    note({ '/de/glossar/eins': 'a', '/de/glossar/zwei': 'b2' })
    const rendered: string[] = []
    await makeSearchAhead(notes.path, ['entry'], async (path) => {
      rendered.push(path)
      return html('new')
    })
    expect(rendered).toEqual(['/de/glossar/zwei/'])
  })

  it('is not made where nobody knows what a kind of page is made from', async () => {
    await makeSearchAhead(notes.path, ['entry'], async () => html('x'))
    expect(await finished(() => html('x'))).toBeUndefined()
  })

  it('is an error where nobody knows what one of its pages is made from', async () => {
    note({ '/de/glossar/eins': 'a' })
    await expect(makeSearchAhead(notes.path, ['entry'], async () => html('x'))).rejects.toThrow('/de/glossar/zwei/')
  })
})
