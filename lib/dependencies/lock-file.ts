import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `package.json`, as far as it says what the site depends on. */
export interface Manifest {
  name: string
  version: string
  license?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  /** npm's list of reviewed install scripts: whether a package may run its own. */
  allowScripts?: Record<string, boolean>
}

/** A package as `package-lock.json` describes it. */
export interface LockedPackage {
  version: string
  license?: string
  integrity?: string
  resolved?: string
  /** Needed for tests and development only. */
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  /** Lies in the archive of the package above it, whose checksum covers it. */
  inBundle?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** `package-lock.json`: packages by the path where they are installed, the site itself at the empty path. */
export interface LockFile {
  packages: Record<string, LockedPackage>
}

/** A package of the lock file with its name and place. */
export interface PlacedPackage extends LockedPackage {
  /** Such as `node_modules/vite/node_modules/esbuild`. */
  path: string
  name: string
}

const below = 'node_modules/'

/** The packages of a lock file without the site itself, in the order of their paths. */
export function packagesOf({ packages }: LockFile): PlacedPackage[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, one]) => ({ ...one, path, name: path.slice(path.lastIndexOf(below) + below.length) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Reads `package.json` of a folder. */
export function readManifest(folder = '.'): Manifest {
  return readJson(join(folder, 'package.json')) as Manifest
}

/** Reads `package-lock.json` of a folder. */
export function readLockFile(folder = '.'): LockFile {
  return readJson(join(folder, 'package-lock.json')) as LockFile
}
