import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Where a step stands in the page, for messages. */
interface Placed {
  line: number
}

/** A command of the worked example with what it prints. */
export interface CommandStep extends Placed {
  kind: 'command'
  command: string
  expected: string
}

/** A file that the editor writes, or writes anew. */
export interface FileStep extends Placed {
  kind: 'file'
  path: string
  text: string
}

/** Lines that the editor changes in a file. */
export interface ChangeStep extends Placed {
  kind: 'change'
  path: string
  from: string
  to: string
}

export type Step = CommandStep | FileStep | ChangeStep

const sign = '$ '

/** The commands of a block: each begins with `$ `, and what follows it is what it prints. */
function commandsIn(block: string, line: number): CommandStep[] {
  const steps: CommandStep[] = []
  for (const [index, text] of block.split('\n').entries()) {
    const last = steps.at(-1)
    if (text.startsWith(sign))
      steps.push({ kind: 'command', command: text.slice(sign.length), expected: '', line: line + index })
    else if (last) last.expected += `${text}\n`
    else
      throw new Error(`line ${line + index}: "${text}" comes before any command; expected a line that begins with "$ "`)
  }
  return steps
}

/** What a block in the notation of `diff` takes out and puts in its place. */
function changeIn(block: string, path: string, line: number): ChangeStep {
  const lines = block.split('\n')
  const strange = lines.find((one) => !/^[ +-]/.test(one))
  if (strange !== undefined)
    throw new Error(`line ${line}: "${strange}" begins with neither "-", "+" nor a space; expected lines of a diff`)
  const side = (sides: string) =>
    lines
      .filter((one) => sides.includes(one.charAt(0)))
      .map((one) => `${one.slice(1)}\n`)
      .join('')
  return { kind: 'change', path, from: side(' -'), to: side(' +'), line }
}

/**
 * The steps of the worked example in a page for editors, in order. A block `console` holds commands and what they print; a block
 * with `file=…` is that file; a block `diff` with `file=…` changes it. Other blocks are for reading.
 *
 * @throws the line of a block that is none of these
 */
export function stepsOf(page: string): Step[] {
  const steps: Step[] = []
  visit(unified().use(remarkParse).parse(page), 'code', ({ lang, meta, value, position }) => {
    const line = (position?.start.line ?? 0) + 1
    const path = meta?.match(/^file=(\S+)$/)?.[1]
    if (lang === 'console') steps.push(...commandsIn(value, line))
    else if (lang === 'diff' && path) steps.push(changeIn(value, path, line))
    else if (path) steps.push({ kind: 'file', path, text: `${value}\n`, line })
    else if (meta) throw new Error(`line ${line}: "${meta}" says nothing to the test; expected file=<path>`)
  })
  return steps
}
