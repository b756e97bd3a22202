import { type Finding, sortedFindings } from '../content/finding.ts'
import { readContent } from '../content/input/read-content.ts'
import { rules } from './rules.ts'

/**
 * Reads a content folder and holds it against every rule.
 *
 * @param folder the content folder; `CONTENT_DIR` or `content` without it
 * @returns all findings in the order of files and lines
 * @throws when the folder cannot be read
 */
export function checkContent(folder?: string): Finding[] {
  const content = readContent(folder)
  return sortedFindings([...content.findings, ...Object.values(rules).flatMap((rule) => rule(content))])
}
