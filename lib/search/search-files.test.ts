import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IndexedPage } from './pagefind-files.ts'
import { searchFiles } from './search-files.ts'
import { searchIndexes } from './search-indexes.ts'
import { finishedPages } from './searched-pages.ts'

/* Pagefind stands still here: its index is what it was given, so that one can see what was made anew and of what. */

const addresses = Array.from({ length: 12 }, (_, number) => `/de/glossar/wort-${number}/`)
const made = vi.hoisted(() => [] as string[][])
/** How many articles a language has, and how many indexes are being made, and have been at once. */
const state = vi.hoisted(() => ({ articles: 0, atWork: 0, atOnce: 0, apart: 0 }))

vi.mock('./search-apart.ts', () => ({
  indexesMadeApart: async () => {
    state.apart += 1
    return [[new Map([['apart.pf_meta', Buffer.from('apart')]])], [new Map()]]
  },
}))

vi.mock('../content/articles.ts', () => ({ articles: () => Array(state.articles) }))
vi.mock('./search-records.ts', () => ({
  searchRecords: (language: string) =>
    language === 'de'
      ? addresses.map((address) => ({ language, kind: 'term', address, title: address, also: [], topics: [] }))
      : [],
}))
vi.mock('./pagefind-files.ts', async (original) => ({
  ...(await original<typeof import('./pagefind-files.ts')>()),
  pagefindFiles: async (pages: IndexedPage[]) => {
    made.push(pages.map(({ url }) => url))
    state.atWork += 1
    state.atOnce = Math.max(state.atOnce, state.atWork)
    await new Promise((later) => setImmediate(later))
    state.atWork -= 1
    return new Map(pages.map(({ url, content }) => [`${url.split('/')[3]}.pf_fragment`, Buffer.from(content)]))
  },
}))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  vi.stubEnv('BUILD_CODE', 'one')
  for (const address of addresses) writePage(address, 'Ein Grafikprozessor steht hier.')
  made.length = 0
  Object.assign(state, { articles: 0, atWork: 0, atOnce: 0, apart: 0 })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function writePage(address: string, text: string) {
  mkdirSync(join(folder, address), { recursive: true })
  writeFileSync(join(folder, address, 'index.html'), `<html><body><main><p>${text}</p></main></body></html>`)
}

const inParts = async () => {
  made.length = 0
  const files = await searchFiles(folder, () => 3)
  return Object.fromEntries([...files].map(([path, content]) => [path, Buffer.from(content).toString()]))
}

/** The same made of nothing. */
async function fromNothing() {
  vi.stubEnv('BUILD_CODE', '')
  const files = await inParts()
  vi.stubEnv('BUILD_CODE', 'one')
  return files
}

/** The parts of German that were made, without the empty ones of English. */
const partsMade = () => made.filter((urls) => urls.length > 0)

test('What has not changed is not made anew', async () => {
  const first = await inParts()
  expect(partsMade()).toHaveLength(3)
  expect(partsMade().flat().sort()).toEqual([...addresses].sort())
  expect(await inParts()).toEqual(first)
  expect(made).toEqual([])
})

test('Of a change only the part is made anew that holds it, and the whole is as made of nothing', async () => {
  await inParts()
  writePage(addresses[4] ?? '', 'Ein anderer Grafikprozessor steht hier.')
  const after = await inParts()
  expect(partsMade()).toHaveLength(1)
  expect(partsMade()[0]).toContain(addresses[4])
  expect(after).toEqual(await fromNothing())
})

test('A noun that is new in one part divides compounds in all of them', async () => {
  await inParts()
  writePage(addresses[4] ?? '', 'Der Prozessor.')
  const after = await inParts()
  expect(partsMade()).toHaveLength(3)
  expect(Object.values(after).filter((content) => content.includes('Grafik|prozessor'))).toHaveLength(11)
  expect(after).toEqual(await fromNothing())
})

test('Both languages are made at once, but of very many articles one after the other, with the same result', async () => {
  const few = await fromNothing()
  expect(state.atOnce).toBe(2)
  Object.assign(state, { articles: 3001, atOnce: 0 })
  expect(await fromNothing()).toEqual(few)
  expect(state.atOnce).toBe(1)
})

test('Both languages of very many articles are made at once where hardly anything is made', async () => {
  state.articles = 3001
  await searchIndexes(finishedPages(folder, {}), () => 3, true)
  expect(state.atOnce).toBe(2)
})

const keptFolder = () => join(folder, '.next', 'cache', 'search')
const wordsKept = () => readdirSync(keptFolder()).filter((name) => name.endsWith('-words'))

test('The words of a part are read only where something in it has changed', async () => {
  const first = await inParts()
  for (const name of wordsKept()) rmSync(join(keptFolder(), name))
  expect(await inParts()).toEqual(first)
  expect(wordsKept()).toEqual([])
  writePage(addresses[4] ?? '', 'Ein anderer Grafikprozessor steht hier.')
  await inParts()
  expect(wordsKept()).toHaveLength(1)
})

test('Where the words that were kept are damaged, all pages of the part are read', async () => {
  await inParts()
  for (const name of wordsKept()) writeFileSync(join(keptFolder(), name), 'damaged')
  writePage(addresses[4] ?? '', 'Ein anderer Grafikprozessor steht hier.')
  expect(await inParts()).toEqual(await fromNothing())
})

test.each([
  [100_000, 0],
  [100_001, 1],
])('The search of a site of %i pages and files is made by a process of its own %i times', async (many, times) => {
  const notes = join(folder, 'notes')
  mkdirSync(notes)
  const searched = addresses.map((address): [string, string] => [address.slice(0, -1), 'a'])
  const others = Array.from({ length: many - searched.length }, (_, number): [string, string] => [`/${number}`, 'b'])
  writeFileSync(join(notes, 'all.digests.json'), JSON.stringify(Object.fromEntries([...searched, ...others])))
  vi.stubEnv('BUILD_NOTES', notes)
  const files = await inParts()
  expect(state.apart).toBe(times)
  expect(made.length).toBe(times === 1 ? 0 : 6)
  expect('pagefind/apart.pf_meta' in files).toBe(times === 1)
})
