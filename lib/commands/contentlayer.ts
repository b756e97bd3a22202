import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { running } from '../programs/bundled.mjs'
import { runTool } from './run-tool.ts'

/**
 * Lets contentlayer generate documents into the folder `.contentlayer` of another folder, from nothing each time. Its cache knows a file by its path
 * and its time of change alone and believes whatever stands there: a text that was replaced by one of the same time, as archives and
 * other clocks make them, would stay the old one, and a damaged document would be published.
 *
 * @param folder absolute, in the project, so that packages are found from it
 * @param env what its environment has besides this process's
 * @param begun is told the id of contentlayer's process
 * @returns the exit status of contentlayer
 */
export async function runContentlayer(
  folder: string,
  env: Record<string, string>,
  begun: (pid: number) => void,
): Promise<number> {
  rmSync(join(folder, '.contentlayer'), { recursive: true, force: true })
  const program = await running(fileURLToPath(new URL('make-documents.ts', import.meta.url)))
  const options = program.slice(0, -1)
  return runTool(program.at(-1) ?? '', [], 'errors', { name: 'contentlayer', cwd: folder, options, env, begun })
}
