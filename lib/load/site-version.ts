import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** The address parts of scripts in a page, with their version. */
const scriptFolder = /\/scripts\/(v\w+)\//g

/** The versions of scripts that a page asks for; a whole page has one. */
export function versionsIn(page: string): Set<string> {
  return new Set([...page.matchAll(scriptFolder)].map(([, version = '']) => version))
}

/**
 * Makes another version of a finished site: the pages of `paths` and all scripts differ in every version, everything else is the
 * same. As after a real change, the scripts stand in a folder of their own.
 *
 * @param site the finished site
 * @param folder where the version goes; it must not exist, and be on the same file system
 * @param version its name, such as `v7`
 */
export function makeVersion(site: string, folder: string, version: string, paths: readonly string[]): void {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = relative(site, join(entry.parentPath ?? entry.path, entry.name))
    const target = join(folder, path.replace(/^scripts\/v\w+\//, `scripts/${version}/`))
    mkdirSync(dirname(target), { recursive: true })
    if (path.startsWith('scripts/') && path.endsWith('.js'))
      writeFileSync(target, `${readFileSync(join(site, path), 'utf8')}\n// ${version}\n`)
    else if (!path.startsWith('scripts/')) linkSync(join(site, path), target)
  }
  for (const path of paths) {
    const file = join(folder, path, 'index.html')
    const page = readFileSync(file, 'utf8').replaceAll(scriptFolder, `/scripts/${version}/`)
    // A link to the built site must not be written through.
    for (const name of [file, `${file}.br`, `${file}.gz`]) rmSync(name, { force: true })
    writeFileSync(file, `${page}<!-- ${version} -->`)
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
  }
}
