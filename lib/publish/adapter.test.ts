import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { publishBuild } from './adapter.ts'
import type { Addition } from './complete-site.ts'
import type { TestBuild } from './fixtures/finished-build.ts'
import { goodBuild, publish, published, report } from './fixtures/good-build.ts'
import { rendered } from './fixtures/pages.ts'

let build: TestBuild
let printed: string[]
beforeEach(() => {
  build = goodBuild()
  printed = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  build.remove()
})

const files = () =>
  readdirSync(`${build.projectDir}/out`, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path))

describe('A good build', () => {
  test('is published in whole, with nothing that no page needs', async () => {
    await publish(build)
    expect(files().sort()).toEqual([
      '.rechenwerk',
      '404.html',
      '_next/static/media/a-s.p.1.woff2',
      'de/feed.xml',
      'de/index.html',
      'index.html',
      expect.stringMatching(/^scripts\/v\w{6}\/menu\.js$/),
    ])
    expect(published(build, 'index.html')).not.toMatch(/<script>|TURBOPACK|\/_next\/static\/chunks/)
    expect(published(build, files().find((path) => path.endsWith('menu.js')) ?? '')).toBe('menu')
    expect(published(build, 'de/index.html')).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="style-src 'self' 'sha256-[^']{44}'"\/><style>/,
    )
    expect(printed).toEqual([expect.stringMatching(/^Published 3 pages and 3 files \(\d kB\) to out in \d+ ms$/)])
    expect(readdirSync(build.projectDir).sort()).toEqual(['.next', 'out', 'public'])
  })

  test('is published to OUT_DIR', async () => {
    await publish(build, 'site/public_html')
    expect(existsSync(`${build.projectDir}/site/public_html/de/index.html`)).toBe(true)
  })

  test('replaces the one before and leaves nothing of it', async () => {
    build.page('/old')
    await publish(build)
    expect(existsSync(`${build.projectDir}/out/old/index.html`)).toBe(true)
    build.outputs.prerenders = build.outputs.prerenders.filter(({ route }) => route !== '/old')
    build.outputs.appPages = build.outputs.appPages.filter(({ id }) => !id.startsWith('/old'))
    await publish(build)
    expect(existsSync(`${build.projectDir}/out/old`)).toBe(false)
  })

  test('gives the same bytes in whatever order Next lists its outputs', async () => {
    await publish(build)
    const before = files().map((path) => [path, published(build, path)])
    build.outputs.prerenders.reverse()
    build.outputs.staticFiles.reverse()
    await publish(build)
    expect(files().map((path) => [path, published(build, path)])).toEqual(before)
  })
})

test('A build without pages (compile mode) leaves the last good site', async () => {
  await publish(build)
  build.outputs.prerenders.length = 0
  build.outputs.staticFiles.length = 0
  await publish(build)
  expect(printed.at(-1)).toBe('Nothing rendered, nothing published. out is as it was.')
  expect(published(build, 'de/index.html')).toContain('<p>de</p>')
})

test('A killed build is set right by the next one, even if that one fails', async () => {
  await publish(build)
  renameSync(`${build.projectDir}/out`, `${build.projectDir}/.out-old-${process.pid}`)
  mkdirSync(`${build.projectDir}/.out-next-${process.pid}`)
  build.page('/de/a', rendered('<script>alert(1)</script>'))
  expect(await report(build)).toMatch('page /de/a/')
  expect(readdirSync(build.projectDir).sort()).toEqual(['.next', 'out', 'public'])
  expect(published(build, 'de/index.html')).toContain('<p>de</p>')
})

describe('What is made of the finished pages', () => {
  const made: Addition = async (folder, _, write) => write('pagefind/size', readFileSync(`${folder}/de/index.html`))

  test('is published with them and counted', async () => {
    await publish(build, undefined, made)
    expect(published(build, 'pagefind/size')).toBe(published(build, 'de/index.html'))
    expect(printed).toEqual([expect.stringMatching(/^Published 3 pages and 4 files /)])
  })

  test('keeps the build from being published when it fails', async () => {
    await publish(build)
    const before = published(build, 'de/index.html')
    build.page('/new')
    const message = await report(build, undefined, async () => {
      throw new Error('The search index could not be made: no space')
    })
    expect(message).toBe('The search index could not be made: no space\n\nNot published. out is as it was.')
    expect(published(build, 'de/index.html')).toBe(before)
    expect(readdirSync(build.projectDir).sort()).toEqual(['.next', 'out', 'public'])
    expect(existsSync(`${build.projectDir}/out/new`)).toBe(false)
  })
})

describe('Compressed versions', () => {
  const environment = { NODE_ENV: 'test' } as const
  const added: Addition = async (_, __, write) => write('added.txt', Buffer.from('added'))

  test('are made of what the build has made and of what is added, each once', async () => {
    const given: string[][] = []
    const compress: Addition = async (_, made, write) => {
      given.push([...made])
      for (const path of made) write(`${path}.br`, Buffer.from(path))
    }
    await publishBuild(build, environment, { additions: [added], compress })
    expect(given).toEqual([expect.arrayContaining(['de/index.html', 'de/feed.xml']), ['added.txt']])
    expect(published(build, 'added.txt.br')).toBe('added.txt')
    expect(new Set(given.flat()).size).toBe(given.flat().length)
  })

  test('are no more being made when a build that fails takes away its folder', async () => {
    let state = ''
    const compress: Addition = async (_, made, write) => {
      await new Promise((later) => setTimeout(later, 50))
      for (const path of made) write(`${path}.br`, Buffer.from(path))
      state = 'ended'
    }
    const failing: Addition = () => Promise.reject(new Error('no space'))
    await expect(publishBuild(build, environment, { additions: [failing], compress })).rejects.toThrow('no space')
    expect(state).toBe('ended')
    expect(readdirSync(build.projectDir).filter((name) => name.startsWith('.out'))).toEqual([])
  })
})
