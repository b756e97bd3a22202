import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { notedDigests, noteLast } from '@/lib/changes/build-notes.ts'
import { addressOf, type Digests } from '@/lib/changes/changed-only.ts'
import { runContentlayer } from '@/lib/commands/contentlayer.ts'
import { findChanges } from '@/lib/commands/find-changes.ts'
import { forgetDocuments } from '@/lib/content/once.ts'
import { appRoutes, loadRoute } from '@/lib/preview/app-routes.ts'

/*
 * Large content is gone through by two processes beside Next. What they note has to be what Next would ask each route for: nothing less, or Next's own
 * processes do it all the same, and nothing that has not changed.
 */

interface Kind {
  folder?: string
  file?: string
  params: readonly Record<string, string>[]
}

const asked = vi.hoisted(() => new Map<string, () => unknown>())
vi.mock('@/lib/changes/changed-only.ts', async (original) => ({
  ...(await original<object>()),
  changedOnly: (name: string, kind: () => unknown) => {
    asked.set(name, kind)
    return []
  },
}))

const largeContent = 1001
const smallContent = 1000
const project = process.cwd()
let home: string
let content: string

/** Lets contentlayer generate the documents of the content as it is. */
const generate = () => runContentlayer(home, { CONTENT_DIR: content }, () => {})

beforeAll(async () => {
  mkdirSync(join('node_modules', '.cache'), { recursive: true })
  home = mkdtempSync(resolve('node_modules', '.cache', 'find-changes-'))
  content = join(home, 'content')
  cpSync('tests/content/base', content, { recursive: true })
  process.env.CONTENT_DIR = content
  process.env.SOURCE_DATE_EPOCH = '1796000000'
  expect(await generate()).toBe(0)
  for (const route of appRoutes(resolve('app')).filter(({ file }) => !file.includes('.dev.')))
    await (await loadRoute(route)).generateStaticParams?.()
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
  const { ended } = await findChanges(notes, largeContent, (pid) => pids.push(pid))
  expect({ succeeded: await ended, pids: pids.length }).toEqual({ succeeded: true, pids: 2 })
  const files = readdirSync(notes).filter((name) => name.endsWith('.changed.json'))
  const changed = files.map((file): [string, Record<string, string>[]] => [
    file.replace('.changed.json', ''),
    JSON.parse(readFileSync(join(notes, file), 'utf8')),
  ])
  return { changed: new Map(changed), digests: notedDigests(notes) }
}

it('finds out of every kind of page and file what there is, what has not changed, and what has', {
  timeout: 60_000,
}, async () => {
  const first = await found()
  const kinds = [...asked].map(([name, kind]) => [name, kind() as Kind] as const)
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

it('leaves small content to Next', async () => {
  const notes = mkdtempSync(join(home, 'notes-'))
  const begun = vi.fn()
  const { ended } = await findChanges(notes, smallContent, begun)
  expect(await ended).toBe(true)
  expect(begun).not.toHaveBeenCalled()
})

it('says when it has failed, and can be stopped', { timeout: 60_000 }, async () => {
  const notes = mkdtempSync(join(home, 'notes-'))
  rmSync(join(home, '.contentlayer', 'generated', 'Article'), { recursive: true })
  expect(await (await findChanges(notes, largeContent, () => {})).ended).toBe(false)
  const { ended, stop } = await findChanges(notes, largeContent, () => {})
  stop()
  expect(await ended).toBe(false)
})
