import { resolve } from 'node:path'

/** The folder that the finished site is published to, as an absolute path: `OUT_DIR`, else `out`, below the project. */
export function publishedFolder(project: string = process.cwd()): string {
  return resolve(project, process.env.OUT_DIR || 'out')
}
