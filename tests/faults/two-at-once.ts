import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { litter } from './builds-stopped.ts'
import { type Ended, failureOf, refusalFault, runProcess } from './run-process.ts'
import { neitherOf, type SiteHashes } from './site-hashes.ts'
import { buildCommand, publishCommand, usual } from './stage.ts'
import { tried } from './tally.ts'

/** Cuts, changes or empties files below a folder; each third is left as it is. */
export function damage(folder: string, random: () => number) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile()) continue
    const { size } = statSync(path)
    const how = Math.floor(random() * 6)
    if (how < 2) truncateSync(path, Math.floor(size * random()))
    else if (how === 2) writeFileSync(path, Buffer.alloc(size))
    else if (how === 3 && size > 0) {
      const file = openSync(path, 'r+')
      for (let times = 0; times < 20; times += 1)
        writeSync(file, Buffer.from([random() * 256]), 0, 1, Math.floor(random() * size))
      closeSync(file)
    }
  }
}

/**
 * Begins a build, and others in the same folder while it is at work.
 *
 * @returns what became of the first
 */
export async function buildTwice(
  copy: string,
  command: readonly string[],
  env: Record<string, string | undefined>,
): Promise<Ended> {
  const locks = () => readdirSync(copy).filter((name) => name.startsWith('.building-'))
  // Builds that were stopped have left theirs.
  const stale = new Set(locks())
  const first = runProcess(command, { folder: copy, env })
  const isAtWork = () => locks().some((name) => !stale.has(name) && readFileSync(join(copy, name), 'utf8') !== '')
  const start = Date.now()
  while (!isAtWork() && Date.now() - start < 60_000) await new Promise((passed) => setTimeout(passed, 20))
  const second = await runProcess(buildCommand, { folder: copy, env: usual('old') })
  tried(
    'builds begun while another is at work',
    refusalFault(
      second,
      /^Not built: Another build \(process \d+\) is at work in this folder; wait for it, or end it, and build again\./m,
    ),
  )
  return first
}

/** Two builds that publish to one folder in the same moment: one or both succeed, and one of them is there, whole. */
export async function publishTwice(
  parent: string,
  times: number,
  finished: { old: string; new: string },
  hashes: { old: SiteHashes; new: SiteHashes },
) {
  const site = join(parent, 'site')
  for (let time = 0; time < times; time += 1) {
    const ended = await Promise.all(
      (['old', 'new'] as const).map((which) =>
        runProcess(publishCommand, { folder: finished[which], env: { ...usual(which), OUT_DIR: site } }),
      ),
    )
    const failed = ended.filter((one) => one.status !== 0)
    const bad =
      failed.length === 2
        ? failureOf(ended[0] as Ended)
        : failed.map((one) => refusalFault(one, 'Not published.')).find(Boolean)
    tried(
      'pairs of builds that publish to one folder at once',
      bad ?? neitherOf(hashes.old, hashes.new, site) ?? litter(parent),
    )
  }
}
