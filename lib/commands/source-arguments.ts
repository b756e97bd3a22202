import { parseArgs } from 'node:util'
import type { Decisions } from '../intake/records/decide.ts'

/** What `npm run source` is asked to do. */
export interface SourceArguments {
  id: string
  /** The file with the source's text. */
  path: string | undefined
  decisions: Decisions | undefined
}

const usage = `usage: npm run source -- <id> <text file>, such as npm run source -- iseremo ../texts/iseremo.txt
       npm run source -- <id>                          lists what is proposed
       npm run source -- <id> --accept 3,5 --drop 1,2  decides; --drop rest drops all the others;
           --to <figure> adds the accepted one to a record, --id <id> names its new record`

function numbersIn(list: string | undefined, option: string): number[] {
  if (list === undefined) return []
  const numbers = list.split(/[\s,]+/u).filter(Boolean)
  if (numbers.length === 0 || !numbers.every((one) => /^\d{1,6}$/u.test(one)))
    throw new Error(`--${option} ${list} is no list of numbers; expected such as --${option} 3,5`)
  return numbers.map(Number)
}

/**
 * Reads the arguments of the command.
 *
 * @throws what is wrong with them, with the usage
 */
export function sourceArguments(args: readonly string[]): SourceArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { accept: { type: 'string' }, drop: { type: 'string' }, to: { type: 'string' }, id: { type: 'string' } },
  })
  const [id, path, ...rest] = positionals
  if (!id || rest.length > 0) throw new Error(usage)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(
      `"${id}" is no id of a source; expected lower-case letters a–z, digits and single hyphens, such as iseremo`,
    )
  const { to, id: name } = values
  const accept = numbersIn(values.accept, 'accept')
  const drop = values.drop === 'rest' ? values.drop : numbersIn(values.drop, 'drop')
  if ((to || name) && accept.length === 0) throw new Error(`--to and --id go with --accept\n${usage}`)
  if (accept.length + drop.length === 0) return { id, path, decisions: undefined }
  if (path !== undefined)
    throw new Error(`${path} is read in a step of its own; expected --accept and --drop without a text file\n${usage}`)
  return { id, path, decisions: { accept, drop, to, id: name } }
}
