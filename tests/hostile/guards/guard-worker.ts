import { assembledContent, contentPaths, readContentFile } from '@/lib/content/input/read-content.ts'
import { findingsIn } from '@/lib/editorial/check-content.ts'
import type { HostileCase } from '../hostile-case.ts'
import { HostileFolder } from '../run/hostile-folder.ts'

const now = new Date('2026-12-01T12:00:00+01:00')

/**
 * Checks a hostile file among sound content and says which mistakes are found in it and what processor time that took. This
 * module is bundled anew for each guard, with the guard taken out.
 */
export function check(hostile: HostileCase & { bytes?: string }) {
  const folder = new HostileFolder()
  const sound = contentPaths(folder.content).map((path) => [path, readContentFile(folder.content, path)] as const)
  const content = hostile.bytes === undefined ? hostile.content : Buffer.from(hostile.bytes, 'base64')
  const start = process.cpuUsage()
  const read = folder.with({ ...hostile, content }, () => readContentFile(folder.content, hostile.path))
  const all = new Map([...sound, [hostile.path, read] as const])
  const findings = findingsIn(assembledContent(folder.content, all.values()), { now })
    .filter(({ file, severity }) => file === read.path && severity === 'error')
    .map(({ rule, message, line }) => ({ rule, message, line }))
  const { user, system } = process.cpuUsage(start)
  folder.remove()
  return { milliseconds: (user + system) / 1000, findings }
}
