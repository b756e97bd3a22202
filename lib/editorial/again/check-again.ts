import { contentFolder } from '../../content/content-folder.ts'
import { type Finding, sortedFindings } from '../../content/finding.ts'
import type { Content } from '../../content/input/content-file.ts'
import { ChangedMeanwhile } from '../../content/input/known-file.ts'
import { assembledContent } from '../../content/input/read-content.ts'
import { type CheckOptions, checkOptions } from '../check-options.ts'
import { withoutFollowers } from '../marks/without-followers.ts'
import { findingsOfRule, reachOf } from '../rule-reach.ts'
import { rules } from '../rules.ts'
import { Apart } from './apart.ts'
import { hashOfCode } from './checking-code.ts'
import { type KeptCheck, type KeptFile, keptCheckFile, readKeptCheck, writeKeptCheck } from './kept-check.ts'
import { keptDocument } from './kept-document.ts'
import { type FileAgain, keptFinding, readAgain } from './read-again.ts'

/** What a check after another one is asked. */
export type AgainQuestion = Partial<CheckOptions> & {
  /** The content folder; `CONTENT_DIR` or `content` without it. */
  folder?: string
  /** Where the last check is kept. */
  file?: string
  /** Whether to look at everything, whatever the last check has kept. */
  whole?: boolean
  /** Are told how many of all files are read, and how many of all rules are done. */
  reportReading?: (done: number, total: number) => void
  reportRules?: (done: number, total: number) => void
}

/** What a check gives. */
export interface CheckedContent {
  content: Content
  /** All findings in the order of files and lines, the same as a check of the whole content gives. */
  findings: Finding[]
  /** A hash of the bytes of each file as it was checked, by its path below the content folder; none of files that are looked at each time. */
  hashes: ReadonlyMap<string, string>
}

/**
 * Reads a content folder and holds it against every rule. What the last check found in documents that have not changed since is taken over
 * where nothing else can have changed it; then keeps the result for the next check.
 *
 * @throws when the folder cannot be read
 */
export function checkAgain(question: AgainQuestion = {}): CheckedContent {
  const { folder = contentFolder(), file = keptCheckFile(), whole = false } = question
  const about = `${process.cwd()} ${folder} ${hashOfCode()}`
  const last = whole ? undefined : readKeptCheck(file, about)
  const { kept, ...checked } = last ? orWhole(folder, last, question) : check(folder, new Map(), question)
  if (kept) writeKeptCheck(file, about, kept)
  return checked
}

type Checked = CheckedContent & { kept?: KeptFile[] }

/** A check that takes over what it can; a whole one where a file changes while it is being looked at. */
function orWhole(folder: string, last: KeptCheck, question: AgainQuestion): Checked {
  try {
    return check(folder, last, question)
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    return check(folder, new Map(), question)
  }
}

function check(folder: string, last: KeptCheck, question: AgainQuestion): Checked {
  const { reportReading, reportRules, folder: _, file: __, whole: ___, ...options } = question
  const complete = checkOptions(options)
  const files = readAgain(folder, last, reportReading)
  const content = assembledContent(
    folder,
    files.map(({ read }) => read),
  )
  const apart = new Apart(content, files, last)
  const findings = Object.entries(rules).flatMap(([name, rule], index, all) => {
    reportRules?.(index, all.length)
    const reach = reachOf(name)
    return reach ? apart.findings(name, reach, rule, complete) : findingsOfRule(name, rule, content, complete)
  })
  return {
    content,
    findings: sortedFindings(withoutFollowers(content, [...content.findings, ...findings])),
    hashes: new Map(files.flatMap(({ path, state }) => (state ? [[path, state.hash]] : []))),
    kept: files.flatMap((one) => keptFile(one, apart) ?? []),
  }
}

/** A file as the next check gets it; `undefined` for one that has to be looked at each time. */
function keptFile({ path, read, state }: FileAgain, apart: Apart): KeptFile | undefined {
  if (!state) return undefined
  const document = read.document && keptDocument(read.document)
  if (read.document && !document) return undefined
  return {
    path,
    ...state,
    reading: read.findings.map(keptFinding),
    apart: read.document ? apart.foundIn(read.path) : [],
    lookedUp: read.document ? apart.lookedUpFor(read.document) : [],
    ...(document && { document }),
    ...(read.picture && { picture: read.picture }),
    ...(read.fingerprint && { fingerprint: true }),
  }
}
