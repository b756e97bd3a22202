import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOfFolders } from './hash-of-folders.ts'

/*
 * Next's bundler believes what stands in its cache: with a damaged file builds stop ("Failed to open database"), again and again, or
 * stand still. So a build that ended by itself seals the cache with a hash of all of it, and the next one throws away what
 * does not fit its seal: what a killed build has left, and what a disk has lost. 64 MB take 0.1 seconds of a processor.
 */

const usual = join('.next', 'cache', 'turbopack')
const sealOf = (folder: string) => `${folder}.sha256`

function seal(folder: string): string | undefined {
  try {
    return readFileSync(sealOf(folder), 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Throws the bundler's cache away unless it is as the last build left it, and breaks its seal: should the build that follows be
 * killed, there is none.
 *
 * @throws when it cannot be thrown away
 */
export function openBundlerCache(folder = usual): void {
  const expected = seal(folder)
  const isSound = expected !== undefined && hashOfFolders([folder]) === expected
  rmSync(sealOf(folder), { recursive: true, force: true })
  if (!isSound) rmSync(folder, { recursive: true, force: true })
}

/** Seals the cache as it is. To be called when the bundler has ended by itself. What cannot be sealed is thrown away by the next build. */
export function sealBundlerCache(folder = usual): void {
  const hash = hashOfFolders([folder])
  try {
    if (hash) writeFileSync(sealOf(folder), hash)
  } catch {
    // The disk is full, say: without a seal the next build is slower, and right.
  }
}
