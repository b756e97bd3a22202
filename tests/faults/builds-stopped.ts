import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyTree } from './project-copy.ts'
import { failureOf, runProcess } from './run-process.ts'
import { neitherOf, type SiteHashes } from './site-hashes.ts'
import { buildCommand, usual } from './stage.ts'
import { tried } from './tally.ts'

/** How builds are stopped: their kind of fault, for whole builds and for their publishing step. */
export const stoppedBuilds = 'builds stopped with SIGKILL'

/** The parts of a build's time, one moment in each: from the check over documents and pages to the publishing. */
const parts = [0, 0.12, 0.3, 0.5, 0.75, 1]

/**
 * Builds the new site in a copy that holds the old one and stops it, at a random moment of each part of its time.
 *
 * @param milliseconds how long a build takes here
 */
export async function stopWholeBuilds(
  copy: string,
  {
    older,
    newer,
    milliseconds,
    random,
  }: { older: SiteHashes; newer: () => SiteHashes; milliseconds: number; random: () => number },
): Promise<void> {
  const cache = join(copy, '.next', 'cache')
  const kept = `${copy}-cache`
  copyTree(cache, kept)
  for (const [index, from] of parts.slice(0, -1).entries()) {
    const to = parts[index + 1] ?? 1
    const killAfter = milliseconds * (from + (to - from) * random())
    // What a stopped build leaves in the bundler's cache is thrown away by the next: the last one tries that, the others would only be slow.
    rmSync(cache, { recursive: true, force: true })
    copyTree(kept, cache)
    const ended = await runProcess(buildCommand, { folder: copy, env: usual('new'), killAfter })
    const loss = ended.hung ?? neitherOf(older, newer(), join(copy, 'out'))
    tried(stoppedBuilds, loss && `stopped after ${Math.round(killAfter)} ms: ${loss}`)
  }
  rmSync(kept, { recursive: true })
}

/** What builds have left beside the project's own files, in a sentence. */
export function litter(folder: string): string | undefined {
  const left = readdirSync(folder).filter((name) => /^\.(building|out|site)-/.test(name) || name.endsWith('.tmp'))
  return left.length === 0 ? undefined : `left behind: ${left.join(', ')}`
}

/** How a publishing step is run and stopped. */
interface Publishing {
  /** Folders with the finished build of the old site and of the new one. */
  finished: { old: string; new: string }
  hashes: { old: SiteHashes; new: SiteHashes }
  command: readonly string[]
  random: () => number
}

/**
 * Publishes the new site over the old one, again and again, and stops it before a random change to the file system: some
 * anywhere, some while the folders are swapped. In between it is let to its end.
 *
 * @param parent where `site` is published to
 */
export async function stopPublishing(parent: string, how: { any: number; swap: number }, given: Publishing) {
  const { finished, hashes, command, random } = given
  const site = join(parent, 'site')
  const publish = (which: 'old' | 'new', stopAt?: number) =>
    runProcess(command, {
      folder: finished[which],
      env: { ...usual(which), OUT_DIR: site, STOP_AT: stopAt === undefined ? undefined : String(stopAt) },
    })
  await publish('new')
  const whole = await publish('old')
  const changes = Number(/changes: (\d+)/.exec(whole.text)?.[1])
  if (!changes) throw new Error(`The publishing step did not end: ${whole.text.slice(-500)}`)
  // The last changes: marking and renaming both folders, deleting the old one file by file.
  const inSwap = Math.max(1, changes - swapChanges(site))
  const stops = [
    ...Array.from({ length: how.any }, () => 1 + Math.floor(random() * changes)),
    ...Array.from(
      { length: how.swap },
      (_, index) => inSwap + Math.floor(((index + random()) * (changes - inSwap)) / how.swap),
    ),
  ]
  for (const [index, stopAt] of stops.entries()) {
    const ended = await publish('new', stopAt)
    const unstopped = ended.signal === 'SIGKILL' ? undefined : `it was not stopped: ${ended.text.slice(-300)}`
    // Killed between its two renamings, the site stands beside and the next build puts it back: that is looked at below.
    const isMoved = !existsSync(site)
    let loss = ended.hung ?? unstopped ?? (isMoved ? undefined : neitherOf(hashes.old, hashes.new, site))
    // Which site is there now is chance; a whole run of the old one brings all to the same beginning and must be right.
    if (isMoved || index % 5 === 4 || index === stops.length - 1) {
      const next = await publish('old')
      loss ??= failureOf(next) ?? neitherOf(hashes.old, hashes.old, site) ?? litter(parent)
    }
    tried(stoppedBuilds, loss && `publishing stopped before change ${stopAt} of ${changes}: ${loss}`)
  }
}

/** How many changes a swap makes at most: both renamings, the marker, and one for each entry of the folder that is deleted. */
function swapChanges(site: string): number {
  return 4 + readdirSync(site).length
}
