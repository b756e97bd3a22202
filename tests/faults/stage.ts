import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addArticle } from '../added-article.ts'
import { addPicture } from '../pictured-content.ts'

/** When the scheduled article appears. */
const itsTime = Date.parse('2096-02-04T12:00:00+01:00') / 1000

/** Words that stand in one article and nowhere else: in one that waits for its time, and in one that is a draft. */
export const planted = { scheduled: 'zukunft', draft: 'schublade' }

/** The old site and the new one: the moments of their builds, in seconds. */
export const moments = { old: itsTime - 1, new: itsTime }

/** Where everything happens, and what it is made from. */
export interface Stage {
  home: string
  /** The content of the old site and of the new one. */
  content: { old: string; new: string }
}

/** Makes content of two states: between them a text changes, and the time of an article comes. */
export async function setStage(): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'rechenwerk-faults-'))
  // Somebody else has to come in.
  chmodSync(home, 0o755)
  const content = { old: join(home, 'content-old'), new: join(home, 'content-new') }
  mkdirSync(content.old)
  cpSync('tests/content/base', content.old, { recursive: true })
  addArticle(content.old, planted.draft, 'near-miss', 'published: 2026-02-04T12:00:00+01:00\ndraft: true')
  addArticle(content.old, planted.scheduled, 'opening', `published: ${new Date(itsTime * 1000).toISOString()}`)
  await addPicture(content.old)
  cpSync(content.old, content.new, { recursive: true })
  const file = join(content.new, 'articles/opening/de.mdx')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('Im Tucherpark rechnet eine Fabrik', 'Im Tucherpark rechnen Prozessoren'),
  )
  return { home, content }
}

/** Gives a copy of the project other content. */
export function setContent(copy: string, content: string): void {
  rmSync(join(copy, 'content'), { recursive: true, force: true })
  cpSync(content, join(copy, 'content'), { recursive: true })
}

/** What every build of the faults has in common. */
export const usual = (state: 'old' | 'new') => ({
  SOURCE_DATE_EPOCH: String(moments[state]),
  SITE_URL: 'https://news.example.org',
  BROTLI_QUALITY: '1',
  CONTENT_DIR: undefined,
  OUT_DIR: undefined,
  TZ: 'UTC',
  LANG: 'C',
  LC_ALL: 'C',
})

/** `npm run build` without npm. */
export const buildCommand = [process.execPath, 'lib/commands/run.mjs', 'build']

/** The publishing step on a recorded build, and the same with its changes to the file system counted. */
export const publishCommand = [process.execPath, 'tests/faults/publish-recorded.mjs']
export const countedPublishCommand = [
  process.execPath,
  '--import',
  './tests/faults/stop-at-change.mjs',
  ...publishCommand.slice(1),
]
