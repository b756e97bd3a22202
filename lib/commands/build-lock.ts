import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSameProcess, processMark } from '../programs/process-mark.ts'

/*
 * contentlayer and Next keep half-made things in the project's folder, so only one build may be at work there. Each build says so by
 * a file of its own, `.building-7` for the process 7, with a line for each process that works for it. A file of its own, instead of
 * one that all fight for, needs no moment at which a dead build's file is replaced: whoever writes first and looks afterwards
 * cannot miss the other.
 */

const prefix = '.building-'
const tries = 3

/** What a build holds while it is at work. */
export interface BuildLock {
  /** Says that another process works for this build: should the build itself be killed, that one still has to end. */
  alsoBy(pid: number): void
  /** Lets others build. */
  release(): void
}

/** The process of another build that is at work in a folder, if there is one; takes away what dead builds have left. */
function otherBuild(folder: string, own: string): number | undefined {
  for (const name of readdirSync(folder).filter((one) => one.startsWith(prefix) && one !== own)) {
    const file = join(folder, name)
    const marks = marksIn(file)
    // A file that has just been made is empty for a moment; its name says enough.
    const running = (marks.length > 0 ? marks : [name.slice(prefix.length)]).find(isSameProcess)
    if (running) return Number.parseInt(running, 10)
    rmSync(file, { force: true })
  }
  return undefined
}

function marksIn(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch {
    // Released in this moment.
    return []
  }
}

/**
 * Keeps other builds out of a folder until it is released or its processes are gone.
 *
 * @throws when another build is at work there, with a message that says which; when the folder cannot be written to
 */
export async function lockBuild(folder = '.'): Promise<BuildLock> {
  const name = `${prefix}${process.pid}`
  const file = join(folder, name)
  const marks = [processMark(process.pid)]
  const write = () => writeFileSync(file, `${marks.join('\n')}\n`)
  const release = () => rmSync(file, { force: true })
  let other: number | undefined
  for (let attempt = 0; attempt < tries; attempt += 1) {
    write()
    other = otherBuild(folder, name)
    if (other === undefined) {
      const alsoBy = (pid: number) => {
        marks.push(processMark(pid))
        write()
      }
      return { alsoBy, release }
    }
    release()
    // Two that began in the same moment have both seen the other; the shorter wait wins.
    await new Promise((passed) => setTimeout(passed, randomInt(50, 300)))
  }
  throw new Error(
    `Another build (process ${other}) is at work in this folder; wait for it, or end it, and build again. Nothing was changed.`,
  )
}
