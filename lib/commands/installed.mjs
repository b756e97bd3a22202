import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// Plain JavaScript with nothing but Node: this runs before anything is installed.

const oldest = [20, 9]

/** Ends the process with a message when Node is too old for the packages. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(`Rechenwerk needs Node ${oldest.join('.')} or later; this is Node ${process.versions.node}.`)
  process.exit(1)
}

/** The packages of a lock file, or none when it cannot be read. */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/**
 * Whether a folder's node_modules holds every package in the version that its lock file names. Optional ones depend on the
 * machine.
 */
export function isInstalled(folder = '.') {
  const installed = lockedPackages(`${folder}/node_modules/.package-lock.json`)
  return Object.entries(lockedPackages(`${folder}/package-lock.json`)).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || installed[path]?.version === version,
  )
}

/** Installs the packages unless they are there. Ends the process when that fails. */
export function ensureInstalled() {
  requireNode()
  if (isInstalled()) return
  console.log('Installing packages (only this once) …')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  // Not `npm ci`: it refuses a lock file that does not name the optional parts for every platform, and ours was made where
  // some of them cannot be had. `--no-save` keeps to the versions of the lock file and leaves the file alone.
  // Under NODE_ENV=production npm would take away what the tests need.
  const install = ['install', '--include=dev', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(command, [...args, ...install], { stdio: 'inherit' })
  if (status === 0) return
  console.error('The packages could not be installed; npm says why above.')
  process.exit(1)
}
