import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { kindOf } from '../publish/headers/headers-of.ts'
import { serverFolder } from '../publish/servers/moved.ts'

/*
 * A folder that a web server serves from looks like this:
 *
 *   current -> versions/2026-11-24T19-30-00-000Z      the link is replaced in one step; servers follow it for each request
 *   versions/2026-11-24T19-30-00-000Z/                what readers get
 *   versions/2026-11-23T08-00-00-000Z/                what they got before; kept for going back
 */

/** What a deployment has done. */
export interface Deployment {
  /** The name of the new version's folder. */
  version: string
  files: number
  /** Files that are the same as before, and therefore the same file. */
  unchanged: number
  /** Files of the version before that pages still open in browsers may ask for. */
  kept: number
}

/** Lists the files of a version that belong to the one before it. */
const keptList = join(serverFolder, 'kept')

/**
 * Puts a finished site into the folder of a web server, beside the version that is served, and then switches to it in one step. A
 * request is answered with files of the one or of the other, whole. Files with a hash in their name stay for one version longer.
 *
 * @param site the finished site, such as `out`
 * @param target the server's folder, such as `/srv/rechenwerk`; made if it is not there
 * @throws when there is no site, or something else stands where the versions go; what is served is then as it was
 */
export function deploySite(site: string, target: string, now = new Date()): Deployment {
  if (!existsSync(join(site, 'index.html')))
    throw new Error(`${site}/ holds no site; expected one. Run "npm run release" first.`)
  const current = join(target, 'current')
  const link = lstatSync(current, { throwIfNoEntry: false })
  if (link && !link.isSymbolicLink())
    throw new Error(`${current} is no link, but something that no deployment has put there; move it away.`)
  const versions = join(target, 'versions')
  makeFolder(versions)
  const before = link && existsSync(current) ? basename(readlinkSync(current)) : undefined
  const version = freeName(versions, now.toISOString().replaceAll(/[:.]/g, '-'))
  const fresh = join(versions, version)
  try {
    const deployment = fill(fresh, site, before && join(versions, before))
    switchTo(current, join('versions', version))
    for (const name of readdirSync(versions)) {
      if (name !== version && name !== before) rmSync(join(versions, name), { recursive: true, force: true })
    }
    return { version, ...deployment }
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
}

/** Fills the folder of a new version. */
function fill(fresh: string, site: string, before: string | undefined): Omit<Deployment, 'version'> {
  const paths = filesIn(site)
  let unchanged = 0
  for (const path of paths) {
    const old = before && join(before, path)
    makeFolder(dirname(join(fresh, path)))
    if (old && isSame(old, join(site, path))) {
      // The same file keeps its time, by which browsers and caches ask whether it has changed.
      linkSync(old, join(fresh, path))
      unchanged += 1
    } else {
      copyFileSync(join(site, path), join(fresh, path))
      chmodSync(join(fresh, path), 0o644)
    }
  }
  const kept = before ? keptFrom(before, new Set(paths)) : []
  for (const path of kept) {
    makeFolder(dirname(join(fresh, path)))
    linkSync(join(before ?? '', path), join(fresh, path))
  }
  makeFolder(join(fresh, serverFolder))
  writeFileSync(join(fresh, keptList), kept.map((path) => `${path}\n`).join(''))
  return { files: paths.length, unchanged, kept: kept.length }
}

/** The files of the version before that only its own pages ask for, and that its pages may still ask for. */
function keptFrom(before: string, paths: ReadonlySet<string>): string[] {
  const list = join(before, keptList)
  const older = new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [])
  return filesIn(before).filter((path) => !paths.has(path) && !older.has(path) && isHashed(path))
}

function isHashed(path: string): boolean {
  return (
    kindOf(
      `/${path
        .split(sep)
        .join('/')
        .replace(/\.(br|gz)$/, '')}`,
    ).name === 'hashed'
  )
}

/** Lets the link lead to another folder. It is never away: renaming puts the new one in the place of the old. */
function switchTo(current: string, folder: string): void {
  const next = `${current}.next`
  rmSync(next, { force: true })
  symlinkSync(folder, next)
  renameSync(next, current)
}

/** Makes a folder that a server's user may read, whatever the mask of whoever deploys. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o755)
}

function freeName(folder: string, name: string): string {
  let free = name
  for (let number = 2; existsSync(join(folder, free)); number++) free = `${name}-${number}`
  return free
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
}

function isSame(a: string, b: string): boolean {
  const stat = statSync(a, { throwIfNoEntry: false })
  return stat !== undefined && stat.size === statSync(b).size && readFileSync(a).equals(readFileSync(b))
}
