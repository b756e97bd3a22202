import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { addressOf } from '@/lib/changes/changed.ts'
import { digestOf } from '@/lib/changes/digest.ts'
import { kinds } from '@/lib/content/definitions/kinds.ts'
import { takeDocumentsFrom } from '@/lib/content/generated.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { forgetDocuments } from '@/lib/content/once.ts'
import { appRoutes, loadRoute, type RouteModule } from '@/lib/preview/app-routes.ts'
import { previewDocuments } from '@/lib/preview/preview-documents.ts'
import { writeCorpus } from '../bench/corpus/write-corpus.ts'
import { seededNumbers } from '../bench/seeded-numbers.ts'
import { ChangingContent } from './random-change.ts'

/*
 * A build after one change takes over whatever is made from the same as before. That is right only when the digest of what a page is
 * made from covers all that the page shows: this is held here, without Next, for every kind of page and file of the site.
 */

type Params = Record<string, string>
interface Kind {
  folder?: string
  file?: string
  params: readonly Params[]
  from: (params: Params) => unknown
}

const asked = vi.hoisted(() => ({ kinds: [] as unknown[] }))
vi.mock('@/lib/changes/changed.ts', async (original) => {
  const ask = (_: string, kind: () => unknown) => {
    asked.kinds.push(kind())
    return []
  }
  return { ...(await original<object>()), changedPages: ask, changedFiles: ask }
})

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-changes-'))
const rounds = 50
const shareMadeAgain = 0.05
const random = seededNumbers(20261129)

beforeAll(async () => {
  process.env.CONTENT_DIR = folder
  process.env.SOURCE_DATE_EPOCH = '1796000000'
  await writeCorpus(folder, 3)
})

afterAll(() => {
  takeDocumentsFrom(undefined)
  rmSync(folder, { recursive: true })
})

/** What a page or file says, as it is published; of a picture what it is drawn from, which is all it is made from. */
async function made(module: RouteModule, { file, from }: Kind, params: Params): Promise<string> {
  if (file?.endsWith('.png')) return JSON.stringify(await from(params))
  const props = { params: Promise.resolve(params) }
  if (module.GET) return (await module.GET(new Request('http://localhost/'), props)).text()
  const metadata = await module.generateMetadata?.(props)
  return JSON.stringify(metadata) + renderToStaticMarkup((await module.default?.(props)) as ReactNode)
}

/** Every kind of page and file that a build may take over, with the route that makes it. */
async function kindsOfSite(): Promise<{ module: RouteModule; kind: Kind }[]> {
  const found: { module: RouteModule; kind: Kind }[] = []
  for (const route of appRoutes('app').filter(({ file }) => !file.includes('.dev.'))) {
    const module = await loadRoute(route)
    asked.kinds = []
    await module.generateStaticParams?.()
    for (const kind of asked.kinds) found.push({ module, kind: kind as Kind })
  }
  return found
}

function readAnew() {
  const content = readContent(folder)
  const documents = new Map(
    Object.keys(kinds).map((kind) => [kind, previewDocuments(content, kind as keyof typeof kinds)]),
  )
  takeDocumentsFrom((kind) => documents.get(kind) ?? [])
  forgetDocuments()
}

it(`makes the same page from what has the same digest, in ${rounds} rounds of changes`, {
  timeout: 600_000,
}, async () => {
  const content = new ChangingContent(folder, random)
  const seen = new Map<string, string>()
  const counts = { same: 0, changed: 0 }
  for (let round = 0; round <= rounds; round += 1) {
    const change = round === 0 ? 'nothing' : content.change()
    readAnew()
    for (const { module, kind } of await kindsOfSite())
      for (const params of kind.params) {
        const address = addressOf(params, kind)
        const key = `${address} ${digestOf(await kind.from(params))}`
        const before = seen.get(key)
        // What has the digest of before is made again by turns: to make all of it each time takes minutes.
        if (before !== undefined && random() > shareMadeAgain) {
          counts.same += 1
          continue
        }
        const page = await made(module, kind, params)
        counts[before === undefined ? 'changed' : 'same'] += 1
        if (before !== undefined && before !== page) expect.fail(`${address} differs after: ${change}`)
        seen.set(key, page)
      }
  }
  // Digests that always change would hold too, and win nothing.
  expect(counts.same).toBeGreaterThan(counts.changed * 5)
  expect(counts.changed).toBeGreaterThan(rounds)
})
