import type { Finding } from '@/lib/content/finding.ts'
import { FileLink } from './file-link.tsx'

/** How many findings of each severity there are, in words. */
export function findingCounts(findings: readonly Pick<Finding, 'severity'>[]): string {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}`
}

/** Findings, each with its place, which opens in the editor. */
export function FindingList({ findings, folder }: { findings: readonly Finding[]; folder: string }) {
  return (
    <ul className="desk-findings">
      {findings.map((one) => (
        <li key={`${one.file}:${one.line}:${one.column}:${one.message}`} className={one.severity}>
          <b>{one.severity}</b> <FileLink file={one.file} folder={folder} line={one.line} /> {one.message}{' '}
          <small>{one.rule}</small>
        </li>
      ))}
    </ul>
  )
}
