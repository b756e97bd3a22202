import { spawn } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostileCase } from '../hostile-case.ts'
import type { Loss } from './guard.ts'

/** What a check said of a hostile file, or why it said nothing. */
export type Answer =
  | { milliseconds: number; findings: { rule: string; message: string; line: number }[] }
  | { lost: 'too slow' | 'ends the check' }

/** A hostile file and the bundle of the check that looks at it. */
export interface Task {
  bundle: string
  /** Whether the file keeps a process waiting, rather than busy. */
  waits?: boolean | undefined
  hostile: HostileCase
}

/** A check that tells nothing for so long is ended, on a busy machine as well; one that only waits, much earlier. */
const patience = { busy: 90_000, waiting: 8_000 }
/** Processor time that is too much for one file with the check of a small site. */
const tooSlow = 1_000
/** Mistakes that one file may be told of: the limit `problems` for each of a few rules. */
const mostFindings = 500
/** What a terminal obeys, and traces of a program's insides. */
const unprintable = /[\p{Cc}\p{Bidi_Control}]|TypeError|RangeError|call stack|node_modules/u

const written = (hostile: HostileCase) =>
  hostile.content instanceof Uint8Array
    ? { ...hostile, content: '', bytes: Buffer.from(hostile.content).toString('base64') }
    : hostile

/** Runs tasks in one process, from the first to the one that ends it or takes too long. */
function runOnce(tasks: readonly (Task & { number: number })[], folder: string): Promise<Map<number, Answer>> {
  const [list, told] = [join(folder, `${tasks[0]?.number}.list`), join(folder, `${tasks[0]?.number}.told`)]
  writeFileSync(list, JSON.stringify(tasks.map((task) => ({ ...task, hostile: written(task.hostile) }))))
  writeFileSync(told, '')
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=512', join(import.meta.dirname, 'guard-driver.mjs'), list, told],
    {
      stdio: 'ignore',
    },
  )
  let [size, since, late] = [0, Date.now(), false]
  const watch = setInterval(() => {
    const now = statSync(told).size
    if (now !== size) [size, since] = [now, Date.now()]
    const at = readFileSync(told, 'utf8')
      .split('\n')
      .findLast((line) => line.startsWith('{"begun"'))
    const task = at ? tasks.find(({ number }) => number === JSON.parse(at).begun) : undefined
    late = Date.now() - since > (task?.waits ? patience.waiting : patience.busy)
    if (late) child.kill('SIGKILL')
  }, 250)
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(watch)
      const answers = new Map<number, Answer>()
      for (const line of readFileSync(told, 'utf8').split('\n').filter(Boolean)) {
        const { begun, number, ...answer } = JSON.parse(line)
        if (begun === undefined) answers.set(number, answer)
        else answers.set(begun, { lost: late ? 'too slow' : 'ends the check' })
      }
      resolve(answers)
    })
  })
}

/** What the check says of each hostile file, in their order. */
export async function answersTo(tasks: readonly Task[], folder: string): Promise<Answer[]> {
  const answers = new Map<number, Answer>()
  let rest = tasks.map((task, number) => ({ ...task, number }))
  while (rest.length > 0) {
    const run = await runOnce(rest, folder)
    if (run.size === 0) throw new Error('the process that checks hostile files does not start')
    for (const [number, answer] of run) answers.set(number, answer)
    rest = rest.filter(({ number }) => !answers.has(number))
  }
  return tasks.flatMap((_, number) => answers.get(number) ?? [])
}

/**
 * What an answer means: how a file got in, or that it was kept out.
 *
 * @param before what the whole check says of the file
 */
export function lossOf(answer: Answer, before?: Answer): Loss | 'kept out' {
  if ('lost' in answer) return answer.lost
  if (answer.findings.length === 0) return 'let through'
  if (answer.findings.length > mostFindings) return 'said without end'
  if (answer.milliseconds > tooSlow) return 'too slow'
  if (answer.findings.some(({ message }) => unprintable.test(message))) return 'said badly'
  const said = answer.findings.map(({ message }) => message)
  const known = before && 'findings' in before ? before.findings : []
  return known.some(({ message }) => !said.includes(message)) ? 'said otherwise' : 'kept out'
}
