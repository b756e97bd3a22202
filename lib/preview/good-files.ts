import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import type { ReadFile } from '../content/input/read-content.ts'
import { findingsIn } from '../editorial/check-content.ts'

/** What stops a page from being made. Everything else is said beside the page. */
export const stoppingRules = [
  'content-limit',
  'yaml-syntax',
  'mdx-syntax',
  'mdx-allowed',
  'record-shape',
  'quote-attributed',
  'quote-translated',
  'reference-unknown',
  'fact-statement-missing',
  'picture-missing',
  'image-file',
  'picture-figure',
  'slug-duplicate',
] as const

/** What the preview shows, and why it does not show more. */
export interface GoodFiles {
  files: ReadonlyMap<string, ReadFile>
  /** What keeps the newest state of files back. */
  held: Finding[]
}

type Assemble = (files: ReadonlyMap<string, ReadFile>) => Content

/**
 * The newest state of each file with which all pages can be made: a file with a mistake stays as it was last good, or away
 * where it never was; what others still need is not taken away.
 *
 * @param newest every file as it lies in the folder
 * @param shown what the preview shows so far
 */
export function goodFiles(
  newest: ReadonlyMap<string, ReadFile>,
  shown: ReadonlyMap<string, ReadFile>,
  assemble: Assemble,
): GoodFiles {
  const stopping = (files: ReadonlyMap<string, ReadFile>) =>
    findingsIn(assemble(files), { only: stoppingRules }).filter(({ severity }) => severity === 'error')
  const held = stopping(newest)
  let files = new Map(newest)
  let faults = held
  while (faults.length > 0) {
    const before = files
    files = new Map(before)
    for (const { file } of faults) restore(files, shown, file)
    // A file that was good stops being it when another that it needs has changed or is gone: that one stays as well.
    if (same(files, before)) {
      const gone = [...shown].filter(([path]) => !files.has(path))
      for (const [path, read] of gone) files.set(path, read)
      if (gone.length === 0) return { files: shown, held }
    }
    faults = stopping(files)
  }
  return { files: inOrder(files), held }
}

function restore(files: Map<string, ReadFile>, shown: ReadonlyMap<string, ReadFile>, path: string) {
  const last = shown.get(path)
  if (last) files.set(path, last)
  else files.delete(path)
}

function same(one: ReadonlyMap<string, ReadFile>, other: ReadonlyMap<string, ReadFile>): boolean {
  return one.size === other.size && [...one].every(([path, read]) => other.get(path) === read)
}

function inOrder(files: ReadonlyMap<string, ReadFile>): ReadonlyMap<string, ReadFile> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
