import { contentFolder } from '../content/content-folder.ts'
import { findingLine } from '../content/finding.ts'
import { checkContent } from '../editorial/check-content.ts'

/** `npm run check`: prints every finding; exit status 1 on an error, 2 when the check could not run. */
try {
  const findings = checkContent()
  const errors = findings.filter(({ severity }) => severity === 'error').length
  for (const finding of findings) console.log(findingLine(finding))
  const warnings = findings.length - errors
  console.log(
    findings.length === 0
      ? `${contentFolder()}: nothing found.`
      : `${contentFolder()}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  )
  process.exitCode = errors > 0 ? 1 : 0
} catch (error) {
  console.error(`The check could not run: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
