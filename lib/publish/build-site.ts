import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanPage } from './clean-page.ts'
import { clientComponents } from './client-components.ts'
import { collectOutputs, type FileOutput } from './collect-outputs.ts'
import { withDividedStyles } from './divided-styles.ts'
import { duplicatePaths } from './duplicate-paths.ts'
import type { FinishedBuild } from './finished-build.ts'
import { filePath } from './output-path.ts'
import { withStylePolicy } from './page-policy.ts'
import type { PageReferences } from './page-references.ts'
import type { Problem } from './problem.ts'
import { publicFiles } from './public-files.ts'
import { ownScripts } from './script-role.ts'
import { scriptVersion, versioned, withVersionedScripts } from './script-version.ts'
import { scriptWords } from './script-words.ts'
import { customPropertiesIn, withShortNames } from './short-names.ts'
import { SiteWriter } from './site-writer.ts'
import { withUsedStyles } from './used-styles.ts'

/** What a site consists of, and what speaks against publishing it. */
export interface BuiltSite {
  pages: number
  /** Everything that is not a page. */
  files: number
  bytes: number
  problems: Problem[]
  /** The paths of all files. */
  paths: readonly string[]
  /** The files that pages share, by the paths of the pages. */
  shared: Record<string, readonly string[]>
  /** The addresses of what the build has made, as Next names them. */
  rendered: ReadonlySet<string>
  writer: SiteWriter
}

/**
 * Puts the site that a build has made into `folder`, which is absolute, and reports every problem on the way.
 *
 * @param isWhole whether the build has made everything, and not only what has changed since the last site
 * @param beside files that were made beside Next
 * @param reused whether the folder holds an earlier site, of which nothing but this site remains; else it is empty
 */
export function buildSite(
  build: Pick<FinishedBuild, 'outputs' | 'projectDir' | 'buildId'>,
  folder: string,
  {
    isWhole = true,
    reused = false,
    beside = [],
  }: { isWhole?: boolean; reused?: boolean; beside?: readonly FileOutput[] } = {},
): BuiltSite {
  const collected = collectOutputs(build.outputs, isWhole)
  // One by one: as arguments of a call a hundred thousand would not fit on the stack.
  for (const file of beside) collected.files.push(file)
  const ofPublic = publicFiles(join(build.projectDir, 'public'))
  const files = new Map([...collected.files, ...ofPublic].map(({ path, source }) => [path, source]))
  const problems = [
    ...collected.problems,
    ...duplicatePaths([
      ...collected.pages.map(({ path, address }) => ({ path, by: `the page ${address}` })),
      ...collected.files.map(({ path }) => ({ path, by: `the route /${path}` })),
      ...ofPublic.map(({ path }) => ({ path, by: `public/${path}` })),
    ]),
  ]
  const clientComponentsOf = remembered((manifest) => clientComponents(readFileSync(manifest, 'utf8')))
  const writer = new SiteWriter(folder, reused)
  const sheets = new Map<string, string>()
  const shared: BuiltSite['shared'] = {}
  const version = versionOf(files)
  const wordsOf = remembered((script) => scriptWords(files.get(filePath(script))))

  for (const page of collected.pages) {
    const { html, references, refusals } = cleanPage(readFileSync(page.source, 'utf8'), build.buildId)
    const missing = missingFiles(references, collected.assets, files)
    for (const message of [...clientComponentsOf(page.clientManifest), ...refusals, ...missing]) {
      problems.push({ kind: 'page', name: page.address, message })
    }
    for (const font of references.fonts) files.set(filePath(font), collected.assets.get(font) ?? '')
    if (problems.length > 0) continue
    const divided = withDividedStyles(html)
    for (const { path, css } of divided.sheets) sheets.set(path, css)
    const words = new Set([...allOf(references.scripts, wordsOf), ...divided.sheets.flatMap(({ asks }) => asks)])
    const asked = divided.sheets.flatMap(({ css }) => customPropertiesIn(css))
    const lean = withShortNames(withUsedStyles(divided.html, words), new Set([...words, ...asked]))
    shared[page.path] = [...[...references.fonts].map(filePath), ...divided.sheets.map(({ path }) => path)].sort()
    writer.write(page.path, withVersionedScripts(withStylePolicy(lean), version))
  }
  if (problems.length === 0) {
    for (const [path, source] of files) writer.copy(versioned(path, version), source)
    for (const [path, sheet] of sheets) writer.write(path, sheet)
  }
  return {
    pages: collected.pages.length,
    files: files.size + sheets.size,
    bytes: writer.bytes,
    problems,
    paths: writer.paths,
    shared,
    rendered: new Set([...collected.pages, ...collected.files].map(({ pathname = '' }) => pathname)),
    writer,
  }
}

/** The version of the site's scripts, wherever they come from. */
function versionOf(files: ReadonlyMap<string, string>): string {
  const scripts = [...files].filter(([path]) => `/${path}`.startsWith(ownScripts))
  return scriptVersion(new Map(scripts.map(([path, source]) => [path, readFileSync(source)])))
}

/** What a page asks for and nobody has, as messages. */
function missingFiles(
  { fonts, scripts }: PageReferences,
  assets: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): string[] {
  return [
    ...[...fonts]
      .filter((font) => !assets.has(font))
      .map((font) => `asks for the font ${font}, which Next has not made`),
    ...[...scripts]
      .filter((script) => !files.has(filePath(script)))
      .map((script) => `loads ${script}, which does not exist`),
  ]
}

/** What the sets of several things hold together. */
function allOf(names: Iterable<string>, setOf: (name: string) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].flatMap((name) => [...setOf(name)]))
}

/** A function that works out its answer once for each argument: thousands of pages share a dozen manifests. */
function remembered<Result>(work: (argument: string) => Result): (argument: string) => Result {
  const known = new Map<string, Result>()
  return (argument) => {
    const result = known.get(argument) ?? work(argument)
    known.set(argument, result)
    return result
  }
}
