import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSameProcess, processMark } from '../programs/process-mark.ts'

/*
 * A process or two of a build find out for all others what has changed, while Next is still loading the pages: otherwise each of Next's processes would have to read the
 * whole content for that. They wait for each list that is written down.
 */

/** The file that says who finds out, in the folder of notes. */
const finderFile = 'finder.json'

/** How the names of the files end in which the parameters of what has to be made stand. */
const changedEnding = '.changed.json'

/** After how many milliseconds the others look again whether something was written down. */
const lookAgain = 50

/** Who finds out what has changed. */
interface Finders {
  /** The processes, or the one that will start them. */
  marks: readonly string[]
  areToCome: boolean
}

/** A file that is never seen half written. */
function write(file: string, content: unknown): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(content))
  renameSync(unfinished, file)
}

/** Notes which processes find out what has changed. */
export function noteFinders(folder: string, pids: readonly number[]): void {
  write(join(folder, finderFile), { marks: pids.map(processMark), areToCome: false } satisfies Finders)
}

/** Notes that this process will start those that find out what has changed. */
export function noteFindersToCome(folder: string): void {
  write(join(folder, finderFile), { marks: [processMark(process.pid)], areToCome: true } satisfies Finders)
}

/** Writes down what of a kind has to be made. */
export function noteChanged(folder: string, name: string, changed: readonly unknown[]): void {
  write(join(folder, name + changedEnding), changed)
}

function findersOf(folder: string): Finders | undefined {
  const file = join(folder, finderFile)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/**
 * What of a kind has to be made, as another process has found out or is about to; `undefined` where none does, or none any more: then this
 * process has to.
 *
 * @param meanwhile what can be done as soon as the content may be read; at most once
 * @throws when the process has ended that was to start the others: then nobody knows whether the content is as it should be
 */
export async function changedByFinder<Params>(
  folder: string,
  name: string,
  meanwhile: () => unknown,
): Promise<Params[] | undefined> {
  const file = join(folder, name + changedEnding)
  const own = processMark(process.pid)
  let isPrepared = false
  while (true) {
    const finders = findersOf(folder)
    if (!finders || finders.marks.includes(own)) return undefined
    // Asked before looking: one may write the last list and end in between.
    const areAtWork = finders.marks.some(isSameProcess)
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
    if (!areAtWork && findersOf(folder)?.areToCome === finders.areToCome) {
      if (finders.areToCome) throw new Error('The build has ended before it was known what has changed')
      return undefined
    }
    if (!finders.areToCome && !isPrepared) {
      isPrepared = true
      await meanwhile()
    }
    await new Promise((resolve) => setTimeout(resolve, lookAgain))
  }
}
