import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { searchedPage } from '@/app/_pages/searched-page.ts'
import { notedDigests, noteLast } from '@/lib/changes/build-notes.ts'
import { addressOf, type Digests } from '@/lib/changes/changed.ts'
import { filesBeside } from '@/lib/changes/files-beside.ts'
import { readNote } from '@/lib/changes/note.ts'
import { runContentlayer } from '@/lib/commands/contentlayer.ts'
import { prepareFinding } from '@/lib/commands/find-changes.ts'
import { forgetDocuments } from '@/lib/content/once.ts'
import { appRoutes, loadRoute, matchRoute } from '@/lib/preview/app-routes.ts'
import { indexesMadeAhead } from '@/lib/search/search-ahead.ts'

/*
 * Large content is gone through by a process beside Next. What it notes has to be what Next would ask each route for: nothing less, or Next's own
 * processes do it all the same, and nothing that has not changed.
 */

interface Kind {
  folder?: string
  file?: string
  params: readonly Record<string, string>[]
}

const asked = vi.hoisted(() => ({ pages: new Map<string, () => unknown>(), files: new Map<string, () => unknown>() }))
vi.mock('@/lib/changes/changed.ts', async (original) => {
  const askFor = (kinds: Map<string, () => unknown>) => (name: string, kind: () => unknown) => {
    kinds.set(name, kind)
    return []
  }
  return {
    ...(await original<object>()),
    changedPages: askFor(asked.pages),
    changedFiles: askFor(asked.files),
  }
})

const largeContent = 1001
const smallContent = 1000
const project = process.cwd()
const routes = appRoutes(resolve('app')).filter(({ file }) => !file.includes('.dev.'))
let home: string
let content: string

/** Lets contentlayer generate the documents of the content as it is. */
const generate = () => runContentlayer(home, { CONTENT_DIR: content }, () => {})

beforeAll(async () => {
  mkdirSync(join('node_modules', '.cache'), { recursive: true })
  home = mkdtempSync(resolve('node_modules', '.cache', 'find-changes-'))
  // The search takes Pagefind's licence from there.
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'), 'dir')
  content = join(home, 'content')
  cpSync('tests/content/base', content, { recursive: true })
  process.env.CONTENT_DIR = content
  process.env.SOURCE_DATE_EPOCH = '1796000000'
  expect(await generate()).toBe(0)
  for (const route of routes) await (await loadRoute(route)).generateStaticParams?.()
  process.chdir(home)
  // Some routes have looked for documents in the project's own folder.
  forgetDocuments()
}, 60_000)

afterAll(() => {
  process.chdir(project)
  rmSync(home, { recursive: true })
})

/** What has changed since a site that was made from these, by the names of the kinds; and what all is made from now. */
async function found(last?: Digests) {
  const notes = mkdtempSync(join(home, 'notes-'))
  if (last) noteLast(notes, last)
  const pids: number[] = []
  const { begin, ended } = await prepareFinding(notes, largeContent, (pid) => pids.push(pid))
  begin()
  expect({ succeeded: await ended, pids: pids.length }).toEqual({ succeeded: true, pids: 1 })
  const files = readdirSync(notes).filter((name) => name.endsWith('.changed.json'))
  const changed = files.map((file): [string, Record<string, string>[]] => [
    file.replace('.changed.json', ''),
    JSON.parse(readFileSync(join(notes, file), 'utf8')),
  ])
  return { changed: new Map(changed), digests: notedDigests(notes), notes }
}

it('finds out of every kind of page and file what there is, what has not changed, and what has', {
  timeout: 60_000,
}, async () => {
  const first = await found()
  const kinds = [...asked.pages, ...asked.files].map(([name, kind]) => [name, kind() as Kind] as const)
  expect(kinds.length).toBeGreaterThan(20)
  expect([...first.changed.keys()].sort()).toEqual(kinds.map(([name]) => name).sort())
  for (const [name, { params }] of kinds) expect(first.changed.get(name), name).toEqual(params)
  const addresses = kinds.flatMap(([, kind]) => kind.params.map((params) => addressOf(params, kind)))
  expect(Object.keys(first.digests).sort()).toEqual([...new Set(addresses)].sort())

  const again = await found(first.digests)
  expect(again.digests).toEqual(first.digests)
  expect([...again.changed.values()].flat()).toEqual([])

  const article = join(content, 'articles/opening/de.mdx')
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nNoch ein Satz.\n`)
  expect(await generate()).toBe(0)
  const after = await found(first.digests)
  expect(after.changed.get('entry')).toEqual([{ language: 'de', section: 'nachrichten', entry: 'fabrik-rechnet' }])
  expect(after.changed.get('index.md')).toEqual(after.changed.get('entry'))
  expect(after.changed.get('cite.bib')).toEqual([])
})

it('makes the files that a small change has changed, and the search, and leaves the pages to Next', {
  timeout: 60_000,
}, async () => {
  const { digests } = await found()
  const article = join(content, 'articles/opening/de.mdx')
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nEin Satz mit Zwetschgenkuchen.\n`)
  expect(await generate()).toBe(0)
  vi.stubEnv('BUILD_WORKERS', '1')
  vi.stubEnv('BUILD_CODE', 'one')
  const { changed, notes } = await found(digests)
  forgetDocuments()
  const files = (await filesBeside(notes)) ?? new Map()
  const changedAddresses = [...asked.files].flatMap(([name, kind]) =>
    (changed.get(name) ?? []).map((params) => addressOf(params, kind() as Kind)),
  )
  expect([...files.keys()].sort()).toEqual(changedAddresses.sort())
  expect([...files.keys()]).toContain('/de/nachrichten/fabrik-rechnet/index.md')
  for (const [address, file] of files) {
    const route = matchRoute(routes, address) ?? expect.fail(address)
    const { GET } = await loadRoute(route)
    const response = await GET?.(new Request('http://localhost/'), { params: Promise.resolve(route.params) })
    expect(readFileSync(file), address).toEqual(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0)))
  }

  const page = '/de/nachrichten/fabrik-rechnet/'
  const { texts } = readNote<{ texts: object }>(notes, 'search.json') ?? expect.fail('no search')
  expect(Object.keys(texts)).toContain(page)
  const ahead = await indexesMadeAhead(notes, { markOf: () => '', htmlOf: searchedPage })
  const fragments = [...(ahead?.[0]?.[0] ?? [])].filter(([path]) => path.endsWith('.pf_fragment'))
  expect(fragments.some(([, bytes]) => gunzipSync(bytes).includes('Zwetschgenkuchen'))).toBe(true)
  vi.unstubAllEnvs()
})

it('leaves small content to Next', async () => {
  const notes = mkdtempSync(join(home, 'notes-'))
  const begun = vi.fn()
  const { begin, ended } = await prepareFinding(notes, smallContent, begun)
  begin()
  expect(await ended).toBe(true)
  expect(begun).not.toHaveBeenCalled()
})

it('says when it has failed, and can be stopped', { timeout: 60_000 }, async () => {
  const notes = mkdtempSync(join(home, 'notes-'))
  rmSync(join(home, '.contentlayer', 'generated', 'Article'), { recursive: true })
  const failing = await prepareFinding(notes, largeContent, () => {})
  failing.begin()
  expect(await failing.ended).toBe(false)
  const { ended, stop } = await prepareFinding(notes, largeContent, () => {})
  stop()
  expect(await ended).toBe(false)
})
