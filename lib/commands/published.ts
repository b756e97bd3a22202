import { join } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'
import { kinds } from '../content/definitions/kinds.ts'
import { newRecord, publishedFile } from '../content/history/published-record.ts'
import { replaceFile } from '../content/input/replace-file.ts'
import { shapeProblems } from '../content/input/shape-problems.ts'
import { readContentShown } from './read-content-shown.ts'

/**
 * `npm run published [-- <id> …]`: records what readers are given now, to be run after each publication. An id says that the
 * article's change is none of substance. Exit status 1 when a text could not be recorded, 2 when nothing could be.
 */
try {
  const accepted = process.argv.slice(2)
  const content = readContentShown()
  const unknown = accepted.filter((id) => !content.files.some((file) => file.kind === 'article' && file.id === id))
  if (unknown.length > 0)
    throw new Error(`there is no article "${unknown.join('", "')}"; expected ids, such as npm run published -- opening`)
  const path = join(contentFolder(), 'published.yaml')
  const list = content.files.find(({ kind }) => kind === 'published')
  const damage = list && (list.data.errors[0] ?? shapeProblems(kinds.published.definition, list.data.value)[0])
  if (damage) throw new Error(`${path} ${damage.message}. Mend the record first, or fetch the last sound one`)

  const { texts, added, changed, refused } = newRecord(content, new Date(), accepted)
  replaceFile(path, publishedFile(texts))
  for (const sentence of refused) console.error(sentence)
  console.log(`${path}: ${texts.length} texts; ${added} new, ${changed} changed, ${refused.length} not recorded.`)
  process.exitCode = refused.length > 0 ? 1 : 0
} catch (error) {
  console.error(`Not recorded: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
