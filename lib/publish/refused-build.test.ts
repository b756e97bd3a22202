import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TestBuild } from './fixtures/finished-build.ts'
import { font, goodBuild, publish, published, report } from './fixtures/good-build.ts'
import { fixture, rendered } from './fixtures/pages.ts'

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

describe('A build that must not be published', () => {
  beforeEach(async () => {
    await publish(build)
    printed = []
  })
  afterEach(() => {
    expect(published(build, 'de/index.html')).toContain('<p>de</p>')
    expect(readdirSync(build.projectDir).filter((name) => name.startsWith('.out'))).toEqual([])
    expect(printed).toEqual([])
  })

  test('says everything that is wrong, with the names of the pages, and leaves the last good site', async () => {
    build.page('/de/a', rendered('<script>alert(1)</script><!--$--><p>x</p><!--/$-->'))
    build.page('/de/b').clientManifest('/de/b', fixture('client-manifest.txt'))
    build.requestTimePage('/de/c').page('/de/d', rendered('<script type="module" src="/scripts/none.js"></script>'))
    build.publicFile('de/a/index.html', 'x').handler('/de/e.xml', '<rss/>', { parentFallbackMode: null })
    const beginnings = [
      'file de/a/index.html: is made by the page /de/a/ and by public/de/a/index.html;',
      'page /de/a/: has an unknown inline script, "alert(1)"; use',
      'page /de/a/: has a Suspense boundary (<Suspense> or a loading.tsx)',
      'page /de/b/: uses the client component components/demo/counter.tsx,',
      'page /de/d/: loads /scripts/none.js, which does not exist',
      'route /de/c: is rendered for each request; remove',
      'route /de/e.xml: may get further addresses after the build; add',
      '',
      'Not published: 7 problems. out is as it was.',
    ]
    const lines = (await report(build)).split('\n')
    expect(lines.map((line, index) => line.slice(0, beginnings[index]?.length))).toEqual(beginnings)
  })

  test('is one with `output` in its configuration', async () => {
    build.config.output = 'export'
    expect(await report(build)).toMatch(
      /^file next.config.ts: has output: 'export', with which there is nothing to publish/,
    )
  })

  test('misses a font that Next has not made', async () => {
    build.outputs.staticFiles = build.outputs.staticFiles.filter(({ pathname }) => pathname !== font)
    expect(await report(build)).toMatch(`page /, /de/: asks for the font ${font}, which Next has not made`)
  })

  test('is one whose files cannot be read, and says so without a stack trace', async () => {
    build.asset('/robots.txt', 'x')
    const robots = build.outputs.staticFiles.at(-1)
    if (robots) robots.filePath = build.projectDir
    expect(await report(build)).toMatch(/^E[A-Z]+: .*\n\nNot published. out is as it was.$/)
  })

  test('says where a fault of the step itself lies', async () => {
    build.clientManifest('/de', 'another form')
    await expect(publish(build)).rejects.toThrow('another form than that of Next 16.4')
  })
})

test('A folder that no build has made is refused and left alone', async () => {
  mkdirSync(`${build.projectDir}/home`)
  writeFileSync(`${build.projectDir}/home/thesis.txt`, 'x')
  expect(await report(build, 'home')).toMatch(
    /^folder home: holds files that no build has put there, such as thesis.txt;/,
  )
  expect(readdirSync(`${build.projectDir}/home`)).toEqual(['thesis.txt'])
})

test.each(['blocked/out', 'blocked/below/out'])(
  'A folder %s where nothing can be made is named without a stack trace',
  async (out) => {
    writeFileSync(`${build.projectDir}/blocked`, 'a file')
    expect(await report(build, out)).toMatch(
      /^ENOTDIR: not a directory, .*\n\nNot published\. blocked\/.* is as it was\.$/,
    )
  },
)
