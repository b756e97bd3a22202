import { readdirSync } from 'node:fs'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import { notForReaders } from '@/lib/publish/servers/not-for-readers.ts'

/** The address of each file of the built site that is for readers, by its path in the folder. */
export function siteFiles(): Map<string, string> {
  const paths = readdirSync(publishedFolder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(publishedFolder().length))
    .filter((path) => !notForReaders.some((pattern) => new RegExp(pattern).test(path)))
  return new Map(paths.map((path) => [path, path.replace(/\/index\.html$/, '/')]))
}
