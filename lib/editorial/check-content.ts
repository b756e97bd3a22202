import { type Finding, sortedFindings } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { readContent } from '../content/input/read-content.ts'
import { type CheckOptions, checkOptions } from './check-options.ts'
import { withoutFollowers } from './marks/without-followers.ts'
import { findingsOfRule } from './rule-reach.ts'
import { readingRules, rules } from './rules.ts'

/** What does not parse was looked at by no rule, so this is said whatever rule is asked for. */
const syntaxRules: readonly string[] = ['content-limit', 'yaml-syntax', 'mdx-syntax']

/** The names of all rules, those of reading first. */
export function ruleNames(): string[] {
  return [...readingRules, ...Object.keys(rules)]
}

/** What a check is asked: what it depends on besides the content, and which rules to hold the content against. */
export type CheckQuestion = Partial<CheckOptions> & {
  /** The names of the rules; all of them without it. What cannot be parsed is said whatever is asked for. */
  only?: readonly string[]
  /** Is told before each rule how many of all are done. */
  report?: (done: number, total: number) => void
}

/** Holds content that has been read against every rule, or against some. */
export function findingsIn(content: Content, { only, report, ...options }: CheckQuestion = {}): Finding[] {
  const complete = checkOptions(options)
  const asked = (name: string) => only === undefined || only.includes(name)
  const findings = [
    ...content.findings.filter(({ rule }) => asked(rule) || syntaxRules.includes(rule)),
    ...Object.entries(rules).flatMap(([name, rule], index, all) => {
      report?.(index, all.length)
      return asked(name) ? findingsOfRule(name, rule, content, complete) : []
    }),
  ]
  return sortedFindings(withoutFollowers(content, findings))
}

/**
 * Reads a content folder and holds it against every rule, or against some.
 *
 * @param folder the content folder; `CONTENT_DIR` or `content` without it
 * @returns all findings in the order of files and lines
 * @throws when the folder cannot be read
 */
export function checkContent(folder?: string, question?: CheckQuestion): Finding[] {
  return findingsIn(readContent(folder), question)
}
