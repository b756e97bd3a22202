import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { litter } from './builds-stopped.ts'
import { failureOf, refusalFault, runProcess } from './run-process.ts'
import { differenceTo, type SiteHashes } from './site-hashes.ts'
import { buildCommand, publishCommand, setContent, usual } from './stage.ts'
import { notTried, tried } from './tally.ts'

const nobody = 65534
/** Root may read and write everything; nobody may not. */
const asNobody = (command: readonly string[]) => [
  'setpriv',
  `--reuid=${nobody}`,
  `--regid=${nobody}`,
  '--clear-groups',
  ...command,
]

/** Files of the content that cannot be read, vanish, or change while the site is built. */
export async function hurtContent(copy: string, content: string, older: SiteHashes) {
  const kind = 'builds with a content file out of reach'
  const out = join(copy, 'out')
  const fact = join(copy, 'content/facts/gpu-count.yaml')
  const build = (command: readonly string[], begun?: () => void) =>
    runProcess(command, { folder: copy, env: { ...usual('new'), HOME: '/nonexistent' }, begun })
  const note = (loss: string | undefined) => tried(kind, loss ?? differenceTo(older, out) ?? litter(copy))

  const isRoot = process.getuid?.() === 0
  chmodSync(fact, 0o000)
  if (isRoot) chownSync(copy, nobody, nobody)
  note(
    refusalFault(
      await build(isRoot ? asNobody(buildCommand) : buildCommand),
      'EACCES: permission denied, open',
      'gpu-count.yaml',
    ),
  )
  if (isRoot) chownSync(copy, 0, 0)

  rmSync(fact)
  mkdirSync(fact)
  note(refusalFault(await build(buildCommand), 'gpu-count', 'The last site is still there.'))
  setContent(copy, content)

  for (const change of [() => rmSync(fact), () => writeFileSync(fact, 'half: [')]) {
    note(
      refusalFault(
        await build(buildCommand, () => whenDocumentsBegin(copy, change)),
        'content/facts/gpu-count.yaml changed while the site was being built; build again.',
      ),
    )
    setContent(copy, content)
  }
}

/** Does something once the check is done and contentlayer has begun. */
function whenDocumentsBegin(copy: string, change: () => void) {
  const folder = join(copy, '.contentlayer')
  rmSync(folder, { recursive: true, force: true })
  const clock = setInterval(() => {
    if (!existsSync(folder)) return
    clearInterval(clock)
    change()
  }, 5)
  clock.unref()
}

/** Publishes to where nothing may be written. */
export async function publishToClosedFolder(
  parent: string,
  finished: string,
  older: SiteHashes,
  newer: SiteHashes,
  from: string,
) {
  const kind = 'builds whose out/ is not writable'
  if (process.getuid?.() !== 0) return notTried(kind, 'it takes root rights to be somebody else')
  const closed = join(parent, 'closed')
  const site = join(closed, 'site')
  mkdirSync(closed)
  const publish = (folder: string, command: readonly string[], state: 'old' | 'new') =>
    runProcess(command, { folder, env: { ...usual(state), OUT_DIR: site, HOME: '/nonexistent' } })
  const first = await publish(from, publishCommand, 'old')
  const words = ['EACCES: permission denied', 'Not published.', 'is as it was.']
  tried(
    kind,
    failureOf(first) ??
      refusalFault(await publish(finished, asNobody(publishCommand), 'new'), ...words) ??
      differenceTo(older, site) ??
      litter(closed),
  )
  // A file stands in the place of the folder.
  renameSync(site, join(closed, 'aside'))
  writeFileSync(site, 'a file')
  tried(kind, refusalFault(await publish(finished, publishCommand, 'new'), 'is not a folder'))
  rmSync(site)
  renameSync(join(closed, 'aside'), site)
  tried(kind, failureOf(await publish(finished, publishCommand, 'new')) ?? differenceTo(newer, site) ?? litter(closed))
}
