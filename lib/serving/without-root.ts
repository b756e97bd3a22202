import { chmodSync, chownSync } from 'node:fs'

/** The user "nobody" of Unix systems. */
const nobody = 65_534

/**
 * The options under which a server is started without root rights, even by a test that has them: its folder then belongs to
 * nobody, and it runs as nobody.
 */
export function withoutRoot(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  chmodSync(folder, 0o755)
  chownSync(folder, nobody, nobody)
  return { uid: nobody, gid: nobody }
}
