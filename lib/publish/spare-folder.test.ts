import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TestBuild } from './fixtures/finished-build.ts'
import {
  finished,
  first,
  font,
  fromNothing,
  page,
  publish,
  published,
  site,
  ahead as taken,
  withSuccessiveBuilds,
} from './fixtures/successive-builds.ts'

withSuccessiveBuilds()

describe.each(['ahead', undefined] as const)(
  'A build after one change begins with the site before the last, taken over %s',
  (ahead) => {
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
      expect(taken.isTaken).toBe(ahead === 'ahead')
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
  },
)
