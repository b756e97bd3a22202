import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  code,
  finished,
  first,
  font,
  fromNothing,
  lines,
  page,
  publish,
  published,
  site,
  withSuccessiveBuilds,
} from './fixtures/successive-builds.ts'
import { recordOfSite } from './site-record.ts'

withSuccessiveBuilds()

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

  it.each(['ahead', 'late'] as const)('remembers what everything is made from, noted %s', async (when) => {
    const { projectDir } = await published()
    const digests = { ...first, '/de/drei': 'd' }
    await publish(finished(projectDir).asset(font, 'font').page('/de/drei', page('drei')), digests, true, when)
    expect(recordOfSite(projectDir, join(projectDir, 'out'), code)?.digests).toEqual(digests)
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
