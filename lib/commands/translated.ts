import { kinds } from '../content/definitions/kinds.ts'
import { languagePairs } from '../content/history/language-pairs.ts'
import { textHash } from '../content/history/text-hash.ts'
import { withOriginal } from '../content/history/with-original.ts'
import type { Content } from '../content/input/content-file.ts'
import { replaceFile } from '../content/input/replace-file.ts'
import { readContentShown } from './read-content-shown.ts'

/**
 * `npm run translated -- <id> …`: records on the translation of an article, or with `glossary/<id>` of an entry of the glossary,
 * that it is up to date with its original. The original is the version without the field `original`; German where neither
 * has it. Exit status 2 when nothing could be recorded.
 */

const usage = 'usage: npm run translated -- <id>, such as npm run translated -- opening, or glossary/exaflops'

function record(content: Content, id: string) {
  const [folder, name] = id.includes('/') ? id.split('/') : ['articles', id]
  const pair = languagePairs(content).find(
    ({ original }) => kinds[original.kind].folder === folder && original.kind !== 'page' && original.id === name,
  )
  if (!pair)
    throw new Error(
      `there is no ${folder === 'articles' ? 'article' : 'text'} "${id}" in both languages; expected de.mdx and en.mdx in ${folder}/${name}/ (an id alone is an article, glossary/<id> an entry of the glossary)`,
    )
  const { original, translation } = pair
  const damaged = content.findings.find(
    ({ file, rule }) =>
      (file === original.path || file === translation.path) &&
      ['content-limit', 'encoding', 'yaml-syntax', 'mdx-syntax'].includes(rule),
  )
  if (damaged)
    throw new Error(`${damaged.file}:${damaged.line} ${damaged.message}. Mend that first: npm run check -- --fix`)
  const hash = textHash(original)
  if (!hash || !original.language) throw new Error(`${original.path} has no front matter; expected its fields`)

  const text = withOriginal(translation, { language: original.language, hash })
  if (text === translation.text)
    console.log(`${translation.path} was already recorded as up to date with ${original.path}.`)
  else {
    replaceFile(translation.path, text)
    console.log(`${translation.path} is now recorded as up to date with ${original.path}.`)
  }
}

try {
  const ids = process.argv.slice(2)
  if (ids.length === 0 || ids.some((id) => id.startsWith('-'))) throw new Error(usage)
  const content = readContentShown()
  for (const id of ids) record(content, id)
} catch (error) {
  console.error(`Not recorded: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
