import { isSameProcess, processMark } from '../programs/process-mark.ts'
import { readNote, writeNote } from './note.ts'

/*
 * A process of a build finds out for all others what has changed, while Next is still loading the pages: otherwise each of Next's processes would have to read the
 * whole content for that. They wait for each list that is written down.
 */

/** The file that says who finds out, in the folder of notes. */
const finderFile = 'finder.json'

/** How the names of the files end in which the parameters of what has to be made stand. */
const changedEnding = '.changed.json'

/** After how many milliseconds the others look again whether something was written down. */
const lookAgain = 20

/** Who finds out what has changed. */
interface Finders {
  /** The processes, or the one that will start them. */
  marks: readonly string[]
  areToCome: boolean
}

/** Notes which processes find out what has changed. */
export function noteFinders(folder: string, pids: readonly number[]): void {
  writeNote(folder, finderFile, { marks: pids.map(processMark), areToCome: false } satisfies Finders)
}

/** Notes that this process will start those that find out what has changed. */
export function noteFindersToCome(folder: string): void {
  writeNote(folder, finderFile, { marks: [processMark(process.pid)], areToCome: true } satisfies Finders)
}

/** Writes down what of a kind has to be made. */
export function noteChanged(folder: string, name: string, changed: readonly unknown[]): void {
  writeNote(folder, name + changedEnding, changed)
}

const findersOf = (folder: string) => readNote<Finders>(folder, finderFile)

const endedTooEarly = () => new Error('The build has ended before it was known what has changed')

const aMoment = () => new Promise((resolve) => setTimeout(resolve, lookAgain))

/** Whether another process finds out what has changed; waits until that is known. */
export async function finderHasBegun(folder: string): Promise<boolean> {
  while (true) {
    const finders = findersOf(folder)
    if (!finders?.areToCome) return finders !== undefined && finders.marks.length > 0
    if (!finders.marks.some(isSameProcess) && findersOf(folder)?.areToCome) throw endedTooEarly()
    await aMoment()
  }
}

/**
 * Waits until this process may read the content that it is to go through.
 *
 * @throws when the process that has started this one has ended before that
 */
export async function contentMayBeRead(folder: string): Promise<void> {
  const [own, starter] = [processMark(process.pid), process.ppid]
  while (!findersOf(folder)?.marks.includes(own)) {
    if (process.ppid !== starter) throw new Error('The build has ended before its content could be read')
    await aMoment()
  }
}

/**
 * A note that one of the processes that find out is about to leave; `undefined` where none of them does, or none any more.
 *
 * @param name of the note's file
 */
export async function noteOfFinders<Content>(folder: string, name: string): Promise<Content | undefined> {
  const own = processMark(process.pid)
  while (true) {
    const others = findersOf(folder)?.marks.filter((mark) => mark !== own) ?? []
    // Asked before looking: one may leave its note and end in between.
    const areAtWork = others.some(isSameProcess)
    const note = readNote<Content>(folder, name)
    if (note !== undefined || !areAtWork) return note
    await aMoment()
  }
}

/** What of a kind has to be made, when one of the other processes that find out has noted it. */
export const changedByOther = <Params>(folder: string, name: string) =>
  noteOfFinders<Params[]>(folder, name + changedEnding)

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
  const own = processMark(process.pid)
  let isPrepared = false
  while (true) {
    const finders = findersOf(folder)
    if (!finders || finders.marks.includes(own)) return undefined
    // Asked before looking: one may write the last list and end in between.
    const areAtWork = finders.marks.some(isSameProcess)
    const changed = readNote<Params[]>(folder, name + changedEnding)
    if (changed) return changed
    if (!areAtWork && findersOf(folder)?.areToCome === finders.areToCome) {
      if (finders.areToCome) throw endedTooEarly()
      return undefined
    }
    if (!finders.areToCome && !isPrepared) {
      isPrepared = true
      await meanwhile()
    }
    await aMoment()
  }
}
