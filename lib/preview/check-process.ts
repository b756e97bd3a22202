import process from 'node:process'
import { contentFolder } from '../content/content-folder.ts'
import { refreshIds } from '../editor/ids-schema.ts'
import { findingsIn } from '../editorial/check-content.ts'
import type { CheckAnswer } from './checker.ts'
import { ContentReader } from './content-reader.ts'

// The process in which the preview checks the whole content: answers each message with the findings.

const reader = new ContentReader(contentFolder())

process.on('message', () => {
  let answer: CheckAnswer
  try {
    const content = reader.contentOf(reader.read())
    refreshIds(content)
    answer = { findings: findingsIn(content) }
  } catch (error) {
    answer = { problem: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit())
// The terminal sends Ctrl+C to every process of the group; the preview ends this one.
process.on('SIGINT', () => {})
