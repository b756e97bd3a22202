import { spawn } from 'node:child_process'
import { findingLine } from '../content/finding.ts'
import { checkContent } from '../editorial/check-content.ts'
import { generateDocuments } from './generate-documents.ts'

/** `npm run dev`: contentlayer and Next watch beside each other; drafts and scheduled articles are shown. */
for (const finding of checkContent()) console.log(findingLine(finding))
// Next starts only when the documents are there, or its first page would fail.
if ((await generateDocuments()) !== 0) process.exit(1)

const env = { ...process.env, PREVIEW: '1' }
const children = [
  spawn(process.execPath, ['node_modules/contentlayer2/bin/cli.cjs', 'dev'], { stdio: 'inherit', env }),
  spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', process.env.PORT || '3000'], {
    stdio: 'inherit',
    env,
  }),
]
const endAll = () => {
  for (const child of children) child.kill()
}
for (const child of children)
  child.on('exit', (code) => {
    process.exitCode = code ?? 0
    endAll()
  })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endAll)
