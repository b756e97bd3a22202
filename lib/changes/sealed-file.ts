import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const seal = (content: Uint8Array) => createHash('sha256').update(content).digest()
const sealLength = 32

/**
 * Writes a file that only builds read, with a hash before what it holds. It gets its name only when it is whole, so that two processes may
 * write the same one; its folder is made.
 *
 * @throws when it cannot be written
 */
export function writeSealed(file: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content)
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  try {
    writeFileSync(unfinished, Buffer.concat([seal(bytes), bytes]))
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true })
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** What such a file holds; `undefined` when it is not there, cannot be read or is not what was written. */
export function readSealed(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    const whole = readFileSync(file)
    const content = whole.subarray(sealLength)
    return seal(content).equals(whole.subarray(0, sealLength)) ? content : undefined
  } catch {
    // Then what it held is made anew, and what cannot be written after that is an error.
    return undefined
  }
}
