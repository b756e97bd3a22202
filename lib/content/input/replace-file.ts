import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/**
 * Writes a file at once, so that no other program sees half of it and a failure leaves the old one. A file that is replaced
 * keeps its permissions; a link stays a link.
 *
 * @throws when the file cannot be written
 */
export function replaceFile(path: string, content: string | Uint8Array) {
  const isThere = existsSync(path)
  const target = isThere ? realpathSync(path) : path
  const beside = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(beside, content)
    if (isThere) chmodSync(beside, statSync(target).mode)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
