import { expect, it } from 'vitest'
import { type Finding, findingLine, sortedFindings } from './finding.ts'

const finding = (file: string, line: number, message = 'is wrong'): Finding => ({
  file,
  line,
  column: 3,
  severity: 'error',
  rule: 'rule-name',
  message,
})

it('prints place, severity, rule and message in one line', () => {
  expect(findingLine(finding('content/articles/a/de.mdx', 12))).toBe(
    'content/articles/a/de.mdx:12:3 error rule-name is wrong',
  )
})

it('sorts by file and line as numbers, and says nothing twice', () => {
  const sorted = sortedFindings([finding('b', 1), finding('a', 10), finding('a', 9), finding('a', 9)])
  expect(sorted.map(({ file, line }) => `${file}${line}`)).toEqual(['a9', 'a10', 'b1'])
})
