import type { LockFile, Manifest } from './lock-file.ts'

/** A row of the table of packages in `docs/dependencies.md`. */
interface Row {
  name: string
  version: string
  released: string
  latest: string
  licence: string
  script: string
  use: string
  why: string
  without: string
}

/** The rows of the table of packages; a row with too few or too many cells has empty ones. */
function rowsOf(markdown: string): Row[] {
  const section = markdown.split(/^## Packages$/m)[1]?.split(/^## /m)[0] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| package |'))
    .map((line) => {
      const cells = line.slice(2, -2).split(' | ')
      const [
        name = '',
        version = '',
        released = '',
        latest = '',
        licence = '',
        script = '',
        use = '',
        why = '',
        without = '',
      ] = cells.length === 9 ? cells : cells.slice(0, 1)
      return { name, version, released, latest, licence, script, use, why, without }
    })
}

/** What is wrong with the table of packages: rows missing, twice or left over, and cells that are empty or not true. */
export function tableProblems(markdown: string, manifest: Manifest, lock: LockFile): string[] {
  const rows = rowsOf(markdown)
  const versions = { ...manifest.dependencies, ...manifest.devDependencies }
  const count = (name: string) => rows.filter((row) => row.name === name).length
  const say = (name: string, words: string) => `docs/dependencies.md: ${name} ${words}`
  return [
    ...Object.keys(versions)
      .filter((name) => count(name) !== 1)
      .map((name) => say(name, `has ${count(name)} rows; expected one`)),
    ...rows.flatMap((row) => {
      const { name } = row
      if (!(name in versions)) return [say(name, 'is not in package.json; take the row out')]
      const locked = lock.packages[`node_modules/${name}`]
      const expected = {
        version: versions[name],
        licence: locked?.license ?? 'none',
        script: locked?.hasInstallScript ? 'yes' : 'no',
        use: name in (manifest.dependencies ?? {}) ? 'build' : 'tests',
      }
      return [
        ...(Object.keys(expected) as (keyof typeof expected)[])
          .filter((key) => row[key] !== expected[key])
          .map((key) => say(name, `says "${row[key]}" where "${expected[key]}" belongs`)),
        ...(/^\d{4}-\d\d-\d\d$/.test(row.released) ? [] : [say(name, 'does not say on which day it was released')]),
        ...(/^\d\S* \(\d{4}-\d\d-\d\d\)$/.test(row.latest)
          ? []
          : [say(name, 'does not say which version is the latest')]),
        ...(row.why.trim() ? [] : [say(name, 'has no reason')]),
        ...(row.without.trim() ? [] : [say(name, 'does not say what it would take to do without')]),
      ]
    }),
  ]
}
