import { contentFolder } from '../content/content-folder.ts'
import { readContent, readDocument } from '../content/input/read-content.ts'
import { markedPlaces } from '../content/marked-places.ts'
import { refreshIds } from '../editor/ids-schema.ts'
import { isLanguage } from '../languages.ts'
import { type Begun, begin } from '../starting-files/begin.ts'
import type { StartingKind } from '../starting-files/starting-kinds.ts'
import { writeNewFiles } from '../starting-files/write-new-files.ts'
import { readContentShown } from './read-content-shown.ts'

/**
 * `npm run new -- <kind> "Name"`: begins an article, a record or an entry of the glossary. It asks for what is missing where
 * there is a terminal and takes flags where there is none. What is left open is a marked place. Exit status 1 when nothing
 * was written.
 */

/** A file with the fields of it that are marked. */
function fileLines({ kind, id }: Begun, { path, text }: Begun['files'][number]): string {
  const name = path.match(/(\w+)\.mdx$/)?.[1]
  const language = isLanguage(name) ? { language: name } : {}
  const file = readDocument({ path, kind, id, ...language }, new TextEncoder().encode(text), [])
  const fields = new Set(markedPlaces(file).map(({ field = 'the text' }) => field.replace(/\[\d+\]/g, '')))
  return `  ${contentFolder()}/${path}\n      to fill in: ${[...fields].join(', ') || 'nothing'}`
}

const nextSteps: Partial<Record<StartingKind, string>> = {
  article:
    '  npm run dev      shows the draft at http://localhost:3000/\n  Delete the line "draft: true" in both files to publish it.',
  fact: '  A text shows it with <Fact id="ID" />.',
  quote: '  A text shows it with <Quote id="ID" /> on a line of its own.',
  term: '  A text leads to it with <Term id="ID">words</Term>.',
  source:
    '  npm run source -- ID <text file>\n                   makes the fingerprint that quotations are held against',
}

async function run() {
  const content = readContentShown()
  const isAsking = Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env.CI)
  const ask = isAsking ? (await import('./ask-for.ts')).askOnTerminal : undefined
  const begun = await begin(process.argv.slice(2), content, new Date(), ask)
  writeNewFiles(contentFolder(), begun.files)
  refreshIds(readContent())
  console.log(`Written:\n${begun.files.map((file) => fileLines(begun, file)).join('\n')}\n`)
  console.log('Next:\n  Put your words in place of what stands between ‹ and ›.')
  console.log('  npm run check    says what is still to fill in, or wrong')
  const steps = nextSteps[begun.kind]
  if (steps) console.log(steps.replaceAll('ID', begun.id))
}

try {
  await run()
} catch (error) {
  const hasStopped = error instanceof Error && error.name === 'ExitPromptError'
  const reason = error instanceof Error ? error.message : String(error)
  console.error(hasStopped ? 'Nothing was written.' : `Nothing was written: ${reason}`)
  process.exitCode = 1
}
