import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { bodyProblems } from '../body/allowed.ts'
import { parseMdx } from '../body/parse-mdx.ts'
import { contentFolder } from '../content-folder.ts'
import type { BodyKind } from '../definitions/components.ts'
import { type Kind, kinds } from '../definitions/kinds.ts'
import type { Finding } from '../finding.ts'
import type { Fingerprint } from '../fingerprint/fingerprint.ts'
import { parseFingerprint } from '../fingerprint/fingerprint-file.ts'
import { limits, sizeMessage } from '../limits/limits.ts'
import { inspectPictures, type PictureFacts } from '../pictures/inspect-pictures.ts'
import { type Content, type ContentFile, findingAt } from './content-file.ts'
import { decodeText } from './decode-text.ts'
import { hiddenProblems, hiddenProblemsOfText } from './hidden-problems.ts'
import { type LocatedFile, locateFile } from './locate-file.ts'
import { parseLocatedYaml, unparsed, type YamlProblem } from './located-yaml.ts'
import { splitFrontMatter } from './split-front-matter.ts'

const start = { line: 1, column: 1 }

/** Files that systems and editors leave behind and nobody means to publish. */
const leftBehind = /(^|\/)(\.DS_Store|Thumbs\.db|\.gitkeep)$/

/** A path as an editor would type it: relative to the project where it lies inside. */
export function shownPath(folder: string, path: string): string {
  const fromHere = relative(process.cwd(), join(folder, path))
  return (fromHere.startsWith('..') || isAbsolute(fromHere) ? join(folder, path) : fromHere).split(sep).join('/')
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
      isFile: entry.isFile(),
    }))
    .filter(({ path, isFile }) => !(isFile && leftBehind.test(path)))
    .map(({ path }) => path)
    .sort()
}

/**
 * Reads a content folder whole, with everything that is wrong with its files: unknown files, encoding, YAML, MDX. Goes on
 * after a mistake, so that one run reports them all.
 *
 * @param folder the content folder
 * @param report is told after each file how many of all are read
 * @throws when there is no such folder
 */
export function readContent(folder: string = contentFolder(), report?: (done: number, total: number) => void): Content {
  const paths = contentPaths(folder)
  inspectPicturesOf(folder, paths)
  const reads = paths.map((path, index) => {
    report?.(index, paths.length)
    return readContentFile(folder, path)
  })
  return assembledContent(folder, reads)
}

/**
 * The files of a content folder, relative to it and in order.
 *
 * @throws when there is no such folder
 */
export function contentPaths(folder: string): string[] {
  if (!existsSync(folder))
    throw new Error(`there is no content folder ${folder}/; expected one. CONTENT_DIR names another`)
  return allFiles(folder)
}

/** What one file of a content folder gives. */
export interface ReadFile {
  /** The path as the editor knows it. */
  path: string
  findings: Finding[]
  document?: ContentFile
  picture?: PictureFacts
  fingerprint?: { id: string; value: Fingerprint | undefined }
}

/** How many bytes a document may have. */
export function mostBytes(kind: Kind): number {
  return limits.bytes[kinds[kind].form]
}

/** Why a file is not opened: a link may lead out of the folder, a pipe never ends, and a very large file fills the memory. */
function refusal(file: string, located: LocatedFile): { rule: string; message: string } | undefined {
  const stats = lstatSync(file)
  if (stats.isSymbolicLink())
    return { rule: 'file-unknown', message: 'is a link; expected a file. Put the file itself in its place' }
  if (!stats.isFile())
    return { rule: 'file-unknown', message: 'is no file that can be read; expected a file. Delete it' }
  const most =
    located.role === 'document'
      ? mostBytes(located.kind)
      : located.role === 'picture' || located.role === 'fingerprint'
        ? limits.bytes[located.role]
        : Number.POSITIVE_INFINITY
  return stats.size > most ? { rule: 'content-limit', message: sizeMessage(stats.size, most) } : undefined
}

/** Looks into the pictures among files all at once, so that one process decodes those that are new; each is known when its turn comes. */
export function inspectPicturesOf(folder: string, paths: readonly string[]) {
  inspectPictures(paths.filter((path) => isReadablePicture(folder, path)).map((path) => join(folder, path)))
}

function isReadablePicture(folder: string, path: string): boolean {
  const located = locateFile(path)
  return located.role === 'picture' && !refusal(join(folder, path), located)
}

/**
 * Reads one file of a content folder, with everything that is wrong with it.
 *
 * @param read reads the bytes of a document or fingerprint
 */
export function readContentFile(
  folder: string,
  path: string,
  read: (file: string) => Uint8Array = (file) => readFileSync(file),
): ReadFile {
  const shown = shownPath(folder, path)
  const findings: Finding[] = []
  const located = locateFile(path)
  const refused = refusal(join(folder, path), located)
  if (refused) {
    findings.push(findingAt({ path: shown }, start, refused.rule, refused.message))
    if (refused.rule === 'file-unknown' || located.role !== 'document') return { path: shown, findings }
    const data = unparsed({ place: start, message: refused.message, isLimit: true })
    return { path: shown, findings, document: { path: shown, ...located, text: '', data } }
  }
  if (located.role === 'unknown')
    return { path: shown, findings: [findingAt({ path: shown }, start, 'file-unknown', located.message)] }
  // Proposals are notes for the editor who decides on them: no part of the site, whatever they say.
  if (located.role === 'proposals') return { path: shown, findings }
  if (located.role === 'picture') {
    const [picture] = inspectPictures([join(folder, path)])
    return { path: shown, findings, ...(picture && { picture }) }
  }
  const bytes = read(join(folder, path))
  if (located.role === 'fingerprint')
    return {
      path: shown,
      findings,
      fingerprint: { id: located.id, value: readFingerprint(shown, bytes, findings) },
    }
  return { path: shown, findings, document: readDocument({ path: shown, ...located }, bytes, findings) }
}

/** The content that files make together, in their order. */
export function assembledContent(folder: string, reads: Iterable<ReadFile>): Content {
  const all = [...reads]
  return {
    folder: shownPath(folder, ''),
    files: all.flatMap(({ document }) => document ?? []),
    pictures: new Map(all.flatMap(({ path, picture }) => (picture ? [[path, picture] as const] : []))),
    fingerprints: new Map(
      all.flatMap(({ fingerprint }) => (fingerprint ? [[fingerprint.id, fingerprint.value] as const] : [])),
    ),
    findings: all.flatMap(({ findings }) => findings),
  }
}

function readFingerprint(path: string, bytes: Uint8Array, findings: Content['findings']): Fingerprint | undefined {
  const { text, problems } = decodeText(bytes)
  for (const { place, message } of problems) findings.push(findingAt({ path }, place, 'encoding', message))
  const parsed = parseFingerprint(text)
  if ('fingerprint' in parsed) return parsed.fingerprint
  findings.push(findingAt({ path }, { line: parsed.line, column: 1 }, 'fingerprint-damaged', parsed.message))
  return undefined
}

/** What the body of a document may hold; only MDX documents have one. */
export function bodyKindOf(kind: ContentFile['kind']): BodyKind {
  return kind === 'page' || kind === 'term' ? kind : 'article'
}

/** What the path of a document says of it. */
export type DocumentIdentity = Pick<ContentFile, 'path' | 'kind' | 'id' | 'language'>

/** Reads a document and adds what is wrong with it to the findings. */
export function readDocument(
  identity: DocumentIdentity,
  bytes: Uint8Array,
  findings: Content['findings'],
): ContentFile {
  const { text, problems } = decodeText(bytes)
  const say = (rule: string) => (problem: { place: { line: number; column: number }; message: string }) =>
    findings.push(findingAt(identity, problem.place, rule, problem.message))
  problems.forEach(say('encoding'))
  // A text that is not UTF-8 is full of signs for lost characters, and that is said already.
  if (!problems.some(({ message }) => message.startsWith('is not UTF-8')))
    hiddenProblemsOfText(text).forEach(say('hidden-character'))
  const sayYaml = (problem: YamlProblem) => say(problem.isLimit ? 'content-limit' : 'yaml-syntax')(problem)

  if (kinds[identity.kind].form !== 'mdx') {
    const data = parseLocatedYaml(text, 1)
    data.errors.forEach(sayYaml)
    hiddenProblems({ text, data }).forEach(say('hidden-character'))
    return { ...identity, text, data }
  }

  const split = splitFrontMatter(text)
  if ('problem' in split) {
    say('yaml-syntax')(split.problem)
    return { ...identity, text, data: unparsed(split.problem) }
  }
  const data = parseLocatedYaml(split.frontMatter, split.frontMatterLine)
  data.errors.forEach(sayYaml)
  const parsed = parseMdx(split.body)
  if ('problem' in parsed) {
    say(parsed.rule)(parsed.problem)
    return { ...identity, text, data }
  }
  bodyProblems(parsed.tree, bodyKindOf(identity.kind)).slice(0, limits.problems).forEach(say('mdx-allowed'))
  hiddenProblems({ text, data, body: parsed.tree }).forEach(say('hidden-character'))
  return { ...identity, text, data, body: parsed.tree }
}
