import { createHash } from 'node:crypto'
import { ownScripts } from './script-role.ts'

/** So many characters tell two versions apart well enough: each page names the folder, and pays for it. */
const versionLength = 6

/**
 * The name of the folder for the site's scripts: another one as soon as one of them changes, so that browsers may keep what
 * is in it for ever, and a page that was loaded before a publication still gets the scripts it was made with.
 *
 * @param scripts the scripts' contents by their paths
 */
export function scriptVersion(scripts: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256')
  for (const [path, content] of [...scripts].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${content.length}\0`).update(content)
  // Letters and digits only, without the two more of base64, and with a letter first.
  return `v${hash.digest('base64url').replace(/[-_]/g, '').slice(0, versionLength)}`
}

/** Where a script of the site stands in a version: `/scripts/a.js` or `scripts/a.js` with the version's folder in it. */
export function versioned(path: string, version: string): string {
  return path.replace(/^\/?scripts\//, (folder) => `${folder}${version}/`)
}

/** A page that asks for the site's scripts in the folder of a version. */
export function withVersionedScripts(html: string, version: string): string {
  return html.replaceAll(`src="${ownScripts}`, `src="${ownScripts}${version}/`)
}
