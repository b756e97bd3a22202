import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { bodyProblems } from '../body/allowed.ts'
import { parseMdx } from '../body/parse-mdx.ts'
import { contentFolder } from '../content-folder.ts'
import type { BodyKind } from '../definitions/components.ts'
import { kinds } from '../definitions/kinds.ts'
import type { Fingerprint } from '../fingerprint/fingerprint.ts'
import { parseFingerprint } from '../fingerprint/fingerprint-file.ts'
import { type PictureSize, pictureFileSize } from '../pictures/picture-size.ts'
import { type Content, type ContentFile, findingAt } from './content-file.ts'
import { decodeText } from './decode-text.ts'
import { locateFile } from './locate-file.ts'
import { parseLocatedYaml } from './located-yaml.ts'
import { splitFrontMatter } from './split-front-matter.ts'

const start = { line: 1, column: 1 }

/** Files that systems and editors leave behind and nobody means to publish. */
const leftBehind = /(^|\/)(\.DS_Store|Thumbs\.db|\.gitkeep)$/

/** A path as an editor would type it: relative to the project where it lies inside. */
function shownPath(folder: string, path: string): string {
  const fromHere = relative(process.cwd(), join(folder, path))
  return (fromHere.startsWith('..') || isAbsolute(fromHere) ? join(folder, path) : fromHere).split(sep).join('/')
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !leftBehind.test(path))
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
  if (!existsSync(folder))
    throw new Error(`there is no content folder ${folder}/; expected one. CONTENT_DIR names another`)
  const content: Content & {
    pictures: Map<string, PictureSize | undefined>
    fingerprints: Map<string, Fingerprint | undefined>
  } = {
    folder: shownPath(folder, ''),
    files: [],
    pictures: new Map(),
    fingerprints: new Map(),
    findings: [],
  }
  const paths = allFiles(folder)
  for (const [index, path] of paths.entries()) {
    report?.(index, paths.length)
    const shown = shownPath(folder, path)
    const located = locateFile(path)
    if (located.role === 'picture') content.pictures.set(shown, pictureFileSize(join(folder, path)))
    else if (located.role === 'fingerprint')
      content.fingerprints.set(located.id, readFingerprint(shown, readFileSync(join(folder, path)), content.findings))
    // Proposals are notes for the editor who decides on them: no part of the site, whatever they say.
    else if (located.role === 'proposals') continue
    else if (located.role === 'unknown')
      content.findings.push(findingAt({ path: shown }, start, 'file-unknown', located.message))
    else
      content.files.push(readDocument({ path: shown, ...located }, readFileSync(join(folder, path)), content.findings))
  }
  return content
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
function bodyKindOf(kind: ContentFile['kind']): BodyKind {
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

  if (kinds[identity.kind].form !== 'mdx') {
    const data = parseLocatedYaml(text, 1)
    data.errors.forEach(say('yaml-syntax'))
    return { ...identity, text, data }
  }

  const split = splitFrontMatter(text)
  if ('problem' in split) {
    say('yaml-syntax')(split.problem)
    return { ...identity, text, data: { ...parseLocatedYaml('', 1), errors: [split.problem], value: undefined } }
  }
  const data = parseLocatedYaml(split.frontMatter, split.frontMatterLine)
  data.errors.forEach(say('yaml-syntax'))
  const parsed = parseMdx(split.body)
  if ('problem' in parsed) {
    say('mdx-syntax')(parsed.problem)
    return { ...identity, text, data }
  }
  bodyProblems(parsed.tree, bodyKindOf(identity.kind)).forEach(say('mdx-allowed'))
  return { ...identity, text, data, body: parsed.tree }
}
