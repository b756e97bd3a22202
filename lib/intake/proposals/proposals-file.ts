import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { replaceFile } from '../../content/input/replace-file.ts'
import { limits } from '../../content/limits/limits.ts'
import { yamlLimitProblem } from '../../content/limits/text-limits.ts'
import { type Proposals, proposalFile } from './proposal.ts'

/** Where the proposals of a source lie. */
export const proposalsPath = (folder: string, source: string) => join(folder, 'sources', `${source}.proposals.yaml`)

/** Reads the proposals of a source; none where there is no file.
 *
 * @throws when the file is not as the command writes it
 */
export function readProposals(path: string): Proposals {
  if (!existsSync(path)) return { open: [], decided: [] }
  try {
    const stats = lstatSync(path)
    if (!stats.isFile() || stats.size > limits.bytes.list) throw new Error('is no file of proposals')
    const text = readFileSync(path, 'utf8')
    if (yamlLimitProblem(text)) throw new Error('is nested too deeply')
    return proposalFile.parse(parse(text, { maxAliasCount: 0, merge: false }))
  } catch {
    throw new Error(
      `${path} is damaged; expected it as "npm run source" writes it. Restore it from Git; if you delete it, everything is proposed anew`,
    )
  }
}

const head = (
  source: string,
) => ` What "npm run source" found in the text of ${source}: notes for editors, no part of the site.
 Accept or drop by number, not here: npm run source -- ${source} --accept 3,5 --drop 1,2`

/** Writes the proposals of a source. */
export function writeProposals(path: string, source: string, proposals: Proposals) {
  const text = stringify(proposals, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
  replaceFile(path, `${head(source).replace(/^/gmu, '#')}\n${text}`)
}
