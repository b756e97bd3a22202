import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { processMark } from '../programs/process-mark.ts'
import {
  changedByFinder,
  contentMayBeRead,
  finderHasBegun,
  noteChanged,
  noteFinders,
  noteFindersToCome,
  noteOfFinders,
} from './finder.ts'
import { writeNote } from './note.ts'

let notes: string
const others: ChildProcess[] = []
beforeEach(() => {
  notes = mkdtempSync(join(tmpdir(), 'rechenwerk-finder-'))
})
afterEach(() => {
  for (const other of others.splice(0)) other.kill('SIGKILL')
  rmSync(notes, { recursive: true })
})

/** Another process that does nothing until it is stopped. */
function other() {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' })
  others.push(child)
  return { pid: child.pid ?? 0, end: () => new Promise((ended) => child.on('close', ended).kill('SIGKILL')) }
}

const nothing = () => {}
/** Whether something has an answer after a while. */
const isSettled = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((later) => setTimeout(later, 150, false))])

describe('What has changed', () => {
  it('is found out by each process where nobody else does', async () => {
    expect(await changedByFinder(notes, 'entry', nothing)).toBeUndefined()
    noteFinders(notes, [])
    expect(await changedByFinder(notes, 'entry', nothing)).toBeUndefined()
  })

  it('is found out by the process that is to do that', async () => {
    noteFinders(notes, [other().pid, process.pid])
    expect(await changedByFinder(notes, 'entry', nothing)).toBeUndefined()
  })

  it('is waited for, and is what the other process has written down', async () => {
    noteFinders(notes, [other().pid])
    const changed = changedByFinder(notes, 'entry', nothing)
    expect(await isSettled(changed)).toBe(false)
    noteChanged(notes, 'view', [{ entry: 'another kind' }])
    expect(await isSettled(changed)).toBe(false)
    noteChanged(notes, 'entry', [{ entry: 'eins' }])
    expect(await changed).toEqual([{ entry: 'eins' }])
  })

  it('may be nothing', async () => {
    noteFinders(notes, [other().pid])
    noteChanged(notes, 'entry', [])
    expect(await changedByFinder(notes, 'entry', nothing)).toEqual([])
  })

  it('is there even if the process that has written it down has ended', async () => {
    const finder = other()
    noteFinders(notes, [finder.pid])
    await finder.end()
    noteChanged(notes, 'entry', [{ entry: 'eins' }])
    expect(await changedByFinder(notes, 'entry', nothing)).toEqual([{ entry: 'eins' }])
  })

  it('is found out by the process that waits when all others have failed', async () => {
    const [first, rest] = [other(), other()]
    noteFinders(notes, [first.pid, rest.pid])
    const changed = changedByFinder(notes, 'entry', nothing)
    await rest.end()
    expect(await isSettled(changed)).toBe(false)
    await first.end()
    expect(await changed).toBeUndefined()
  })

  it('is not waited for from a process that has the id of one that has ended', async () => {
    const { pid } = other()
    const mark = `${processMark(pid)}0`
    writeFileSync(join(notes, 'finder.json'), JSON.stringify({ marks: [mark], areToCome: false }))
    expect(await changedByFinder(notes, 'entry', nothing)).toBeUndefined()
  })
})

describe('A process that waits', () => {
  /** Notes that another process will start those that find out. */
  const toCome = (pid: number) =>
    writeFileSync(join(notes, 'finder.json'), JSON.stringify({ marks: [processMark(pid)], areToCome: true }))

  it('reads nothing before the content may be read, and then once', async () => {
    const read = vi.fn()
    toCome(other().pid)
    const changed = changedByFinder(notes, 'entry', read)
    expect(await isSettled(changed)).toBe(false)
    expect(read).not.toHaveBeenCalled()
    noteFinders(notes, [other().pid])
    expect(await isSettled(changed)).toBe(false)
    expect(read).toHaveBeenCalledTimes(1)
    noteChanged(notes, 'entry', [])
    await changed
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('finds out by itself when it is said that nobody else does', async () => {
    toCome(other().pid)
    const changed = changedByFinder(notes, 'entry', nothing)
    expect(await isSettled(changed)).toBe(false)
    noteFinders(notes, [])
    expect(await changed).toBeUndefined()
  })

  it('makes nothing of content that nobody has checked: it ends with the build that it works for', async () => {
    const build = other()
    toCome(build.pid)
    const changed = changedByFinder(notes, 'entry', nothing)
    changed.catch(nothing)
    await build.end()
    await expect(changed).rejects.toThrow('The build has ended before it was known what has changed')
  })

  it('does not wait for itself', async () => {
    noteFindersToCome(notes)
    expect(await changedByFinder(notes, 'entry', nothing)).toBeUndefined()
  })
})

describe('The process that finds out', () => {
  it('waits until it may read the content', async () => {
    const begun = contentMayBeRead(notes)
    expect(await isSettled(begun)).toBe(false)
    noteFinders(notes, [other().pid])
    expect(await isSettled(begun)).toBe(false)
    noteFinders(notes, [process.pid])
    await begun
  })

  it('ends when the build has ended that has started it', async () => {
    const starter = process.ppid
    const ppid = vi.spyOn(process, 'ppid', 'get').mockReturnValue(starter)
    const begun = contentMayBeRead(notes)
    begun.catch(nothing)
    expect(await isSettled(begun)).toBe(false)
    ppid.mockReturnValue(1)
    await expect(begun).rejects.toThrow('The build has ended before its content could be read')
  })
})

describe('Whether somebody finds out', () => {
  it('is known at once where nobody does', async () => {
    expect(await finderHasBegun(notes)).toBe(false)
    noteFinders(notes, [])
    expect(await finderHasBegun(notes)).toBe(false)
  })

  it('is waited for while that is to be decided', async () => {
    noteFindersToCome(notes)
    const begun = finderHasBegun(notes)
    expect(await isSettled(begun)).toBe(false)
    noteFinders(notes, [other().pid])
    expect(await begun).toBe(true)
  })

  it('is never known when the build has ended', async () => {
    const build = other()
    writeFileSync(join(notes, 'finder.json'), JSON.stringify({ marks: [processMark(build.pid)], areToCome: true }))
    const begun = finderHasBegun(notes)
    begun.catch(nothing)
    await build.end()
    await expect(begun).rejects.toThrow('The build has ended')
  })
})

describe('A note of the process that finds out', () => {
  it('is waited for', async () => {
    noteFinders(notes, [other().pid])
    const note = noteOfFinders(notes, 'files.json')
    expect(await isSettled(note)).toBe(false)
    writeNote(notes, 'files.json', ['/de/feed.xml'])
    expect(await note).toEqual(['/de/feed.xml'])
  })

  it('is missing where it has ended without one, and where there is none but this one', async () => {
    const finder = other()
    noteFinders(notes, [finder.pid])
    const note = noteOfFinders(notes, 'files.json')
    await finder.end()
    expect(await note).toBeUndefined()
    noteFinders(notes, [process.pid])
    expect(await noteOfFinders(notes, 'files.json')).toBeUndefined()
  })
})
