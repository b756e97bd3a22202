import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { textHash } from '../../content/history/text-hash.ts'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import { readDocument } from '../../content/input/read-content.ts'

/** What Git prints, or `undefined` where there is no Git or no repository. */
function git(folder: string, args: readonly string[]): string | undefined {
  try {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] as const }
    return execFileSync('git', args, { ...options, stdio: [...options.stdio], encoding: 'utf8' })
  } catch {
    return undefined
  }
}

/** A change to a content file. */
export interface RecentChange {
  /** The day, as `2026-02-04`. */
  day: string
  /** What Git calls the change; empty for one that is not committed and where there is no Git. */
  subject: string
  files: string[]
}

const week = 7 * 24 * 60 * 60 * 1000

/**
 * What has changed in the content in the last seven days, newest first: the commits where there is Git, else the times of the
 * files.
 */
export function recentChanges(content: Content, now: Date): { from: 'git' | 'files'; changes: RecentChange[] } {
  const since = new Date(now.getTime() - week).toISOString()
  const log = git(content.folder || '.', ['log', `--since=${since}`, '--format=%x00%cs %s', '--name-only', '--', '.'])
  if (log === undefined) return { from: 'files', changes: changesByTime(content, now) }
  const changes = log
    .split('\0')
    .slice(1)
    .map((entry) => {
      const [head = '', ...lines] = entry.split('\n')
      return { day: head.slice(0, 10), subject: head.slice(11), files: lines.filter(Boolean) }
    })
  return { from: 'git', changes }
}

function changesByTime({ files }: Content, now: Date): RecentChange[] {
  const days = new Map<string, string[]>()
  for (const { path } of files) {
    const time = statSync(path, { throwIfNoEntry: false })?.mtime
    if (!time || now.getTime() - time.getTime() > week) continue
    const day = time.toISOString().slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), path])
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, paths]) => ({ day, subject: '', files: paths }))
}

/** A version of a file as it once was, with the day of its commit. */
export interface EarlierVersion {
  file: ContentFile
  day: string
}

/**
 * The version of a text that has a hash, from the history of its file.
 *
 * @returns the version, or in words why there is none
 */
export function versionWithHash(file: ContentFile, hash: string): EarlierVersion | string {
  const [folder, name] = [dirname(file.path), basename(file.path)]
  const log = git(folder, ['log', '--format=%H %cs', '--', name])
  if (log === undefined) return 'There is no Git here, so the text of that time is not known.'
  for (const line of log.split('\n').filter(Boolean)) {
    const [commit = '', day = ''] = line.split(' ')
    const text = git(folder, ['show', `${commit}:./${name}`])
    if (text === undefined) continue
    const version = readDocument(file, new TextEncoder().encode(text), [])
    if (textHash(version) === hash) return { file: version, day }
  }
  return 'No commit holds the text of that time; it was recorded before it was committed.'
}
