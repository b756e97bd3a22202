import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../changes/sealed-file.ts'
import { hashOfFolders } from './hash-of-folders.ts'

/*
 * What Next has compiled of the same code need not be compiled again: `next build --experimental-build-mode generate` makes pages with what stands
 * in `.next`. Next believes whatever stands there, so it is sealed like the cache of its bundler.
 */

const folders = [join('.next', 'server'), join('.next', 'static')]
/** In Next's own folder, which it empties before it compiles. */
const sealFile = join('.next', 'compiled-code')
const isCode = (path: string) => /\.(js|css|woff2?)$/.test(path)
/** What was rendered stands beside the code, in tens of thousands of files where the archive is large. */
const mayHoldCode = (name: string) => name !== 'route-cache'

const sealOf = (code: string) => `${code} ${hashOfFolders(folders, isCode, mayHoldCode)}`

/** The seal of what Next has compiled, where that is of a version of the code and as Next left it. */
export function compiledSeal(code: string): string | undefined {
  const seal = readSealed(sealFile)?.toString()
  return seal !== undefined && seal === sealOf(code) ? seal : undefined
}

/** Seals what Next has compiled. To be called when it has ended well. What cannot be sealed is compiled again by the next build. */
export function sealCompiled(code: string): void {
  mendSeal(sealOf(code))
}

/** Lets nothing count as compiled until it is sealed again. */
export function breakSeal(): void {
  rmSync(sealFile, { recursive: true, force: true })
}

/** Gives back the seal that was broken, where Next has compiled nothing since. What it has changed nevertheless does not fit. */
export function mendSeal(seal: string): void {
  try {
    writeSealed(sealFile, seal)
  } catch {
    // The disk is full, say.
  }
}
