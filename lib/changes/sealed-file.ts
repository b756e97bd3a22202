import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const seal = (content: Uint8Array) => createHash('sha256').update(content).digest()
const sealLength = 32

/**
 * Writes a file that only builds read, with a seal before it. It gets its name only when it is whole, so that two processes may write it at once.
 *
 * @param file absolute; its folder is made
 */
export function writeSealed(file: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content)
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, Buffer.concat([seal(bytes), bytes]))
  renameSync(unfinished, file)
}

/** What stands in such a file; `undefined` when it is missing, was damaged or was not written to its end. */
export function readSealed(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    const whole = readFileSync(file)
    const content = whole.subarray(sealLength)
    return seal(content).equals(whole.subarray(0, sealLength)) ? content : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
