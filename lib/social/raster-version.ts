import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { versionString } from 'harfbuzzjs'

let known: string | undefined

/**
 * Names everything but the drawing that decides about a picture’s bytes: the code and the faces in this folder, HarfBuzz, and zlib, which
 * packs otherwise on other processors.
 */
export function rasterVersion(): string {
  // The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
  known ??= `${folderVersion(join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'social'))} ${versionString()} ${process.versions.zlib} ${process.arch}`
  return known
}

/** A digest of the files below a folder but its tests. */
export function folderVersion(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, name)
    if (name.endsWith('.test.ts') || statSync(file).isDirectory()) continue
    const content = readFileSync(file)
    hash.update(`${name} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}
