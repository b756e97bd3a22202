import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'
import { findingLine } from '../content/finding.ts'
import { makeFingerprint, sealOf } from '../content/fingerprint/fingerprint.ts'
import { fingerprintText } from '../content/fingerprint/fingerprint-file.ts'
import { findingAt } from '../content/input/content-file.ts'
import { readContent } from '../content/input/read-content.ts'
import { citedPassages } from '../editorial/sources/cited-passages.ts'

/**
 * `npm run source -- <id> <text file>`: makes the fingerprint of a source's text. The text itself stays where it is. Exit
 * status 1 when quotations or wordings do not stand in the text, 2 when there is no fingerprint.
 */

const usage = 'usage: npm run source -- <id> <text file>, such as npm run source -- iseremo ../texts/iseremo.txt'

function readText(path: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    throw new Error(`the text file ${path} cannot be read; expected the source’s text as plain text`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`the text file ${path} is not UTF-8; expected plain text in UTF-8. Save it with this encoding`)
  }
}

function run(id: string, path: string): number {
  const content = readContent()
  const sources = content.files.filter(({ kind }) => kind === 'source').map((file) => file.id)
  if (!sources.includes(id))
    throw new Error(
      `there is no source "${id}"; expected ${content.folder}/sources/${id}.yaml or one of: ${sources.join(', ')}`,
    )
  const passages = citedPassages(content).filter(({ source }) => source === id)
  const fingerprint = makeFingerprint(
    readText(path),
    passages.map(({ text }) => text),
  )
  const target = join(contentFolder(), 'sources', `${id}.fingerprint`)
  writeFileSync(target, fingerprintText(fingerprint))

  const missing = passages.filter(({ text }) => !fingerprint.seals.has(sealOf(text)))
  for (const { file, path: field } of missing)
    console.log(
      findingLine(findingAt(file, file.data.placeOf(field), 'source', `does not stand in this text word for word`)),
    )
  console.log(
    `${target}: ${fingerprint.sequences.size} sequences; ${passages.length - missing.length} of ${passages.length} quotations and wordings found.`,
  )
  if (!relative(resolve('.'), resolve(path)).startsWith('..'))
    console.log(
      `${path} lies inside the project. The text belongs to its author: keep it outside, or at least do not commit it.`,
    )
  return missing.length > 0 ? 1 : 0
}

const [id, path, ...rest] = process.argv.slice(2)
try {
  if (!id || !path || rest.length > 0) throw new Error(usage)
  process.exitCode = run(id, path)
} catch (error) {
  console.error(`No fingerprint was made: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
