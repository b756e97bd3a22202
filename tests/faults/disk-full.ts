import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { litter } from './builds-stopped.ts'
import { failureOf, refusalFault, runProcess } from './run-process.ts'
import { differenceTo, type SiteHashes } from './site-hashes.ts'
import { buildCommand, publishCommand, usual } from './stage.ts'
import { notTried, tried } from './tally.ts'

const kind = 'builds with a full disk'

/** Mounts a small disk in memory. @returns why that is not possible */
function mountSmall(folder: string, size: string): string | undefined {
  mkdirSync(folder, { recursive: true })
  const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {
    encoding: 'utf8',
  })
  return status === 0 ? undefined : `no disk in memory can be mounted (${error?.message ?? stderr.trim()})`
}

const mount = (...args: string[]) => spawnSync('mount', args).status
const mounted = new Set<string>()
process.on('exit', () => {
  for (const folder of mounted) spawnSync('umount', ['--lazy', folder])
})

async function withSmallDisk(folder: string, size: string, work: () => Promise<void>) {
  const obstacle = mountSmall(folder, size)
  if (obstacle) return notTried(kind, obstacle)
  mounted.add(folder)
  try {
    await work()
  } finally {
    spawnSync('umount', ['--lazy', folder])
    mounted.delete(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Publishes to disks on which the old site has room, and the new one beside it up to some part of it. */
export async function publishToFullDisks(
  parent: string,
  finished: { old: string; new: string },
  hashes: { old: SiteHashes; new: SiteHashes },
) {
  const disk = join(parent, 'disk')
  const site = join(disk, 'site')
  const publish = (which: 'old' | 'new') =>
    runProcess(publishCommand, { folder: finished[which], env: { ...usual(which), OUT_DIR: site } })
  await withSmallDisk(disk, '64m', async () => {
    const first = await publish('old')
    if (first.status !== 0) return tried(kind, failureOf(first))
    const used = Number(/(\d+)\s+\S+$/.exec(spawnSync('du', ['-sk', site], { encoding: 'utf8' }).stdout.trim())?.[1])
    for (const part of [0.05, 0.5, 0.9]) {
      mount('-o', `remount,size=${Math.round(used * (1 + part))}k`, disk)
      const full = await publish('new')
      const loss = refusalFault(full, 'ENOSPC: no space left on device', /Not published\. .* is as it was\./)
      tried(kind, loss ?? differenceTo(hashes.old, site) ?? litter(disk))
    }
    mount('-o', 'remount,size=64m', disk)
    const next = await publish('new')
    tried(kind, failureOf(next) ?? differenceTo(hashes.new, site) ?? litter(disk))
  })
}

/** Builds where what Next makes has no room. What was there is thrown away: the next build begins with nothing. */
export async function buildOnFullDisk(copy: string, older: SiteHashes) {
  const made = join(copy, '.next')
  rmSync(made, { recursive: true, force: true })
  await withSmallDisk(made, '6m', async () => {
    const full = await runProcess(buildCommand, { folder: copy, env: usual('new') })
    // Next says file and reason, and adds places in its own insides, which are not ours to take away.
    const text = full.text.replace(/^ +at (?!.*\/(?:lib|app|components)\/).*$/gm, '')
    const loss = refusalFault({ ...full, text }, /no space left on device/i, 'The last site is still there.')
    tried(kind, loss ?? differenceTo(older, join(copy, 'out')) ?? litter(copy))
  })
}
