import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Told } from './told.ts'

/** A worker that tells nothing for so long hangs; the slowest file takes a hundredth of it. */
const patience = 30_000
/** Megabytes that a worker may fill with objects. */
const memory = 512

/** What a worker told, and which files it was at when it hung or ended before its time. */
export interface Run {
  told: Told[]
  lost: { numbers: readonly number[]; why: string }[]
}

function runOnce(worker: string, numbers: readonly number[], folder: string): Promise<{ told: Told[]; why?: string }> {
  const numbersFile = join(folder, 'numbers.json')
  const toldFile = join(folder, 'told.jsonl')
  writeFileSync(numbersFile, JSON.stringify(numbers))
  writeFileSync(toldFile, '')
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${memory}`, '--import', 'tsx', join(import.meta.dirname, worker), numbersFile, toldFile],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_ENV: 'production', PREVIEW: '1' } },
  )
  const words: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk))
  let [size, since, hung] = [0, Date.now(), false]
  const watch = setInterval(() => {
    const now = existsSync(toldFile) ? statSync(toldFile).size : 0
    if (now !== size) [size, since] = [now, Date.now()]
    hung = Date.now() - since > patience
    if (hung) child.kill('SIGKILL')
  }, 250)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch)
      const told = readFileSync(toldFile, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Told => JSON.parse(line))
      const last = Buffer.concat(words).toString().trim().slice(-2_000)
      const why = hung ? 'hangs' : `ends the process: ${last}`
      resolve(code === 0 ? { told } : { told, why })
    })
  })
}

/**
 * Lets a worker do its work, and begins anew behind what made it hang or end.
 *
 * @param folder an empty folder for what they say to each other
 */
export async function runWorker(worker: string, numbers: readonly number[], folder: string): Promise<Run> {
  const run: Run = { told: [], lost: [] }
  let rest = numbers
  while (rest.length > 0) {
    const { told, why } = await runOnce(worker, rest, folder)
    run.told.push(...told)
    if (!why) break
    const begun = told.findLast((line) => 'begun' in line)
    const at = begun && 'begun' in begun ? begun.begun : rest
    run.lost.push({ numbers: at, why })
    const done = new Set([...at, ...told.flatMap((line) => ('verdict' in line ? [line.verdict.number] : []))])
    rest = rest.filter((number) => !done.has(number))
    // Whatever hangs ten times has said enough.
    if (run.lost.length >= 10) break
  }
  return run
}
