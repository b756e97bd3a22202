import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { foreignReason, noteLast } from '../changes/build-notes.ts'
import type { Digests } from '../changes/changed.ts'
import { noteAllFound, noteFilesBeside } from '../changes/files-beside.ts'
import { publishBuild } from './adapter.ts'
import { compressFiles } from './compressed-files.ts'
import { TestBuild } from './fixtures/finished-build.ts'
import { rendered } from './fixtures/pages.ts'
import { recordOfSite } from './site-record.ts'
import { takeOverAhead } from './take-over-ahead.ts'

const font = '/_next/static/media/a-s.p.1.woff2'
const code = 'version-1'

let takenAhead: boolean
const builds: TestBuild[] = []
const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const build of builds.splice(0)) build.remove()
})

const words = (text: string) => `<main>${`<p>${text}</p>`.repeat(40)}</main>`
const page = (text: string) => rendered(words(text), `<style>@font-face{src:url(${font})}p{color:red}</style>`)

/** A finished build in a folder, as Next would hand it over: with the pages and files that it has made. */
function finished(projectDir?: string): TestBuild {
  const build = new TestBuild()
  builds.push(build)
  if (projectDir) Object.assign(build, { projectDir })
  return build.page('/', rendered(words('choice')))
}

/** Publishes a build whose processes noted what everything is made from; `ahead` as after a small change. */
async function publish(
  build: TestBuild,
  digests: Digests,
  takesOver = false,
  ahead: 'ahead' | undefined = undefined,
): Promise<string | undefined> {
  const notes = mkdtempSync(join(build.projectDir, 'notes-'))
  writeFileSync(join(notes, 'all.digests.json'), JSON.stringify(digests))
  const last = recordOfSite(build.projectDir, join(build.projectDir, 'out'), code)
  if (takesOver) noteLast(notes, last?.digests ?? {})
  const environment = { NODE_ENV: 'test', BUILD_NOTES: notes, BUILD_CODE: code } as const
  if (ahead) {
    vi.stubEnv('BUILD_WORKERS', '1')
    noteAllFound(notes)
    noteFilesBeside(notes, [])
  }
  const taking = takeOverAhead(environment, build.projectDir)
  taking.catch(() => {})
  await publishBuild(build, environment, {
    ahead: taking,
    compress: (folder, made, write) => compressFiles(folder, made, write, 1),
  })
  takenAhead = (await taking.catch(() => undefined)) !== undefined
  vi.unstubAllEnvs()
  const reason = foreignReason(notes)
  rmSync(notes, { recursive: true })
  return reason
}

/** All files of the site with their bytes. */
function site({ projectDir }: TestBuild): Record<string, string> {
  const out = join(projectDir, 'out')
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(out, path)).isFile(),
  )
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(out, path), 'latin1')]))
}

const first = { '/de/eins': 'a', '/de/zwei': 'b', '/de/eins/cite.bib': 'c' }

async function published(): Promise<TestBuild> {
  const build = finished()
    .asset(font, 'font')
    .page('/de/eins', page('eins'))
    .page('/de/zwei', page('zwei'))
    .handler('/de/eins/cite.bib', '@article{eins}')
  await publish(build, first)
  return build
}

/** What a build from nothing gives, to compare with. */
async function fromNothing(make: (build: TestBuild) => TestBuild): Promise<Record<string, string>> {
  const build = make(finished().asset(font, 'font'))
  await publish(build, {})
  return site(build)
}

describe('A build after one change', () => {
  it('takes over what has not changed, and gives what a build from nothing gives', async () => {
    const before = await published()
    const build = finished(before.projectDir).asset(font, 'font').page('/de/zwei', page('zwei, neu'))
    await publish(build, { ...first, '/de/zwei': 'b2' }, true)
    expect(site(build)).toEqual(
      await fromNothing((whole) =>
        whole
          .page('/de/eins', page('eins'))
          .page('/de/zwei', page('zwei, neu'))
          .handler('/de/eins/cite.bib', '@article{eins}'),
      ),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^Published 4 pages and \d+ files .*; 3 pages made anew$/))
  })

  it('leaves out what is no more, with the fonts and styles that nothing asks for any more', async () => {
    const before = await published()
    const build = finished(before.projectDir)
    await publish(build, {}, true)
    expect(site(build)).toEqual(await fromNothing((whole) => whole))
  })

  it('does not copy what it takes over, and leaves its times as they were', async () => {
    const before = await published()
    const file = join(before.projectDir, 'out/de/eins/index.html')
    const { ino, mtimeMs } = statSync(file)
    await publish(finished(before.projectDir), first, true)
    expect(statSync(file)).toMatchObject({ ino, mtimeMs })
    expect(existsSync(`${file}.br`)).toBe(true)
  })

  it('begins with the same files where the last build has made everything', async () => {
    const before = await published()
    const inodes = (folder: string) =>
      Object.fromEntries(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => path !== '.rechenwerk' && statSync(join(folder, path)).isFile())
          .map((path) => [path, statSync(join(folder, path)).ino]),
      )
    expect(inodes(join(before.projectDir, '.next', 'spare-site'))).toEqual(inodes(join(before.projectDir, 'out')))
  })

  it('can be followed by another', async () => {
    const before = await published()
    await publish(finished(before.projectDir), first, true)
    await publish(finished(before.projectDir), first, true)
    expect(Object.keys(site(before))).toContain('de/eins/index.html.br')
  })

  describe.each(['ahead', undefined] as const)('begins with the site before the last, taken over %s', (ahead) => {
    const spare = (build: TestBuild) => join(build.projectDir, '.next', 'spare-site')

    /** Two builds, after which there is a spare folder in which the second page is the old one. */
    async function publishedTwice(): Promise<TestBuild> {
      const before = await published()
      const second = finished(before.projectDir).asset(font, 'font').page('/de/zwei', page('zwei, neu'))
      await publish(second, { ...first, '/de/zwei': 'b2' }, true)
      expect(readFileSync(join(spare(before), 'de/zwei/index.html'), 'utf8')).not.toContain('neu')
      return before
    }

    const third = (before: TestBuild) => finished(before.projectDir).asset(font, 'font').page('/de/drei', page('drei'))
    const digests = { '/de/zwei': 'b2', '/de/drei': 'd', '/de/eins/cite.bib': 'c' }
    const expected = () =>
      fromNothing((whole) =>
        whole
          .page('/de/zwei', page('zwei, neu'))
          .page('/de/drei', page('drei'))
          .handler('/de/eins/cite.bib', '@article{eins}'),
      )

    it('and gives what a build from nothing gives', async () => {
      const before = await publishedTwice()
      await publish(third(before), digests, true, ahead)
      expect(takenAhead).toBe(ahead === 'ahead')
      expect(site(before)).toEqual(await expected())
      expect(existsSync(join(before.projectDir, 'out/de/eins/index.html'))).toBe(false)
    })

    it('and leaves the last site as it is while it works', async () => {
      const before = await publishedTwice()
      const last = site(before)
      await expect(publish(third(before), { ...digests, '/de/zwei': 'b3' }, true, ahead)).rejects.toThrow('/de/zwei')
      expect(site(before)).toEqual(last)
    })

    it.each<[string, (folder: string) => void]>([
      [
        'a file is another',
        (folder) => {
          rmSync(join(folder, 'de/zwei/index.html'))
          writeFileSync(join(folder, 'de/zwei/index.html'), 'planted')
        },
      ],
      ['a file is missing', (folder) => rmSync(join(folder, 'de/eins/cite.bib'))],
      ['there is a file more', (folder) => writeFileSync(join(folder, 'de/planted.html'), 'planted')],
      [
        'a folder stands in the place of a page',
        (folder) => {
          rmSync(join(folder, 'de/zwei/index.html'))
          mkdirSync(join(folder, 'de/zwei/index.html'))
        },
      ],
      ['everything is gone', (folder) => rmSync(folder, { recursive: true })],
      [
        'it is a file',
        (folder) => {
          rmSync(folder, { recursive: true })
          writeFileSync(folder, 'planted')
        },
      ],
    ])('and publishes nothing of it when %s there', async (_, damage) => {
      const before = await publishedTwice()
      damage(spare(before))
      await publish(third(before), digests, true, ahead)
      expect(site(before)).toEqual(await expected())
    })
  })

  describe.each(['ahead', undefined] as const)('taken over %s', (ahead) => {
    it.each<[string, (out: string) => void, RegExp]>([
      ['a page is missing', (out) => rmSync(join(out, 'de/eins/index.html')), /^de\/eins\/index\.html is missing/],
      [
        'a compressed file is missing',
        (out) => rmSync(join(out, 'de/eins/index.html.br')),
        /index\.html\.br is missing/,
      ],
      ['a font is missing', (out) => rmSync(join(out, font)), /woff2 is missing/],
      [
        'somebody has changed a page',
        (out) => {
          const file = join(out, 'de/zwei/index.html')
          writeFileSync(file, 'changed')
          const later = new Date(Date.now() + 2000)
          utimesSync(file, later, later)
        },
        /^de\/zwei\/index\.html was changed/,
      ],
      [
        'another build has replaced it',
        (out) => {
          rmSync(out, { recursive: true })
          mkdirSync(out)
        },
        /^another build has replaced/,
      ],
    ])('says so and publishes nothing when %s in the last site', async (_, damage, reason) => {
      const before = await published()
      damage(join(before.projectDir, 'out'))
      const damaged = site(before)
      expect(await publish(finished(before.projectDir), first, true, ahead)).toMatch(reason)
      expect(site(before)).toEqual(damaged)
      expect(readdirSync(before.projectDir).filter((name) => name.startsWith('.out'))).toEqual([])
    })
  })

  it('fails when something has changed and was not made anew', async () => {
    const before = await published()
    await expect(publish(finished(before.projectDir), { ...first, '/de/eins': 'other' }, true)).rejects.toThrow(
      /\/de\/eins has changed, but was not made anew/,
    )
  })
})

describe('The record of a site', () => {
  const recordIn = ({ projectDir }: TestBuild, version = code) =>
    recordOfSite(projectDir, join(projectDir, 'out'), version)

  it('holds for the site that it was written of', async () => {
    expect(recordIn(await published())?.digests).toEqual(first)
  })

  it('does not hold for another version of the code', async () => {
    expect(recordIn(await published(), 'version-2')).toBeUndefined()
  })

  it('does not hold when it is damaged', async () => {
    const build = await published()
    const file = join(build.projectDir, '.next/cache/last-site')
    writeFileSync(file, readFileSync(file).subarray(0, -1))
    expect(recordIn(build)).toBeUndefined()
  })
})
