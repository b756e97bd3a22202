import { parseArgs } from 'node:util'
import { contentFolder } from '../content/content-folder.ts'
import type { Finding } from '../content/finding.ts'
import { refreshIds } from '../editor/ids-schema.ts'
import type { CheckedContent } from '../editorial/again/check-again.ts'
import { ruleNames } from '../editorial/check-content.ts'
import { mendContent } from '../editorial/mend/mend-content.ts'
import { colouredFinding, contentChecked, findingsShown, readContentShown } from './read-content-shown.ts'
import { coloursOf } from './terminal.ts'

/**
 * `npm run check`: holds the content against every rule and prints what it finds. Exit status 1 on an error, 2 when the
 * check could not run.
 *
 * `--rule NAME` looks at one rule, or at several when given several times; `--fix` first mends encoding and typography;
 * `--json` prints the findings as a list for machines; `--release` is strict about what a finished site must have; `--all` looks at
 * everything anew, where otherwise what was found in files that have not changed since the last check is taken over.
 */

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

function summary(findings: readonly Finding[]): string {
  const { bold, green } = coloursOf(process.stdout)
  if (findings.length === 0) return green(`${contentFolder()}: nothing found.`)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return bold(`${contentFolder()}: ${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}.`)
}

/** Some rules are held against all content, all rules against what has changed since the last check. */
function checked(
  { release, all }: { release: boolean; all: boolean },
  only?: readonly string[],
): Pick<CheckedContent, 'content' | 'findings'> {
  if (!only) return contentChecked({ release, whole: all })
  const content = readContentShown()
  return { content, findings: findingsShown(content, { release, only }) }
}

function run(): number {
  const { values } = parseArgs({
    options: {
      rule: { type: 'string', multiple: true },
      fix: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      release: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  })
  const only = values.rule?.flatMap((names) => names.split(','))
  const unknown = only?.filter((name) => !ruleNames().includes(name)) ?? []
  if (unknown.length > 0)
    throw new Error(`there is no rule "${unknown.join('", "')}"; expected one of: ${ruleNames().join(', ')}`)

  // With --json the standard output holds the list and nothing else.
  if (values.fix) for (const line of mendContent()) (values.json ? console.error : console.log)(line)
  const { content, findings } = checked(values, only)
  refreshIds(content)
  if (values.json) console.log(JSON.stringify(findings, null, 2))
  else for (const line of [...findings.map((one) => colouredFinding(one)), summary(findings)]) console.log(line)
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

try {
  process.exitCode = run()
} catch (error) {
  console.error(`The check could not run: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
