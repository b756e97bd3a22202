import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { markOwn } from './own-folder.ts'
import { freshFolder, recoverFolder, swapFolder } from './swap-folder.ts'

let parent: string
let out: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-'))
  out = join(parent, 'out')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

/** A folder that a build has made, with some files. */
function made(name: string, ...files: string[]): string {
  const folder = join(parent, name)
  mkdirSync(folder)
  for (const file of files) writeFileSync(join(folder, file), file)
  markOwn(folder)
  return folder
}

const holds = (folder: string) => readdirSync(folder).filter((name) => name !== '.rechenwerk')
const inParent = () => readdirSync(parent).sort()

/** The id of a process that has ended. */
const deadPid = spawnSync(process.execPath, ['--version']).pid

const script = fileURLToPath(new URL('fixtures/stopped-build.ts', import.meta.url))

/** A build in a process of its own, stopped before a step of its swap. */
function stopped(step: number, how: 'kill' | 'fail') {
  return spawnSync(process.execPath, ['--import', 'tsx', script, out, `${step}`, how], { encoding: 'utf8' })
}

describe('A swap', () => {
  test('puts the new folder in the place of the old one and leaves nothing beside it', () => {
    made('out', 'old.html')
    const { path: fresh } = freshFolder(out)
    writeFileSync(join(fresh, 'new.html'), 'new')
    expect(holds(out)).toEqual(['old.html'])
    swapFolder(fresh, out)
    expect(holds(out)).toEqual(['new.html'])
    expect(inParent()).toEqual(['out'])
  })

  test('makes the folder, and those above it, if there is none', () => {
    const deep = join(parent, 'a', 'out')
    swapFolder(freshFolder(deep).path, deep)
    expect(holds(deep)).toEqual([])
  })

  test('that fails after the old folder was moved away puts it back', () => {
    made('out', 'old.html')
    const { status, stderr } = stopped(2, 'fail')
    expect([status, stderr]).toEqual([1, expect.stringContaining('disk on fire')])
    expect(holds(out)).toEqual(['old.html'])
  }, 20_000)

  test('is done when only the old folder could not be deleted', () => {
    made('out', 'old.html')
    expect(stopped(3, 'fail')).toMatchObject({ status: 0, stderr: '' })
    expect(holds(out)).toEqual(['new.html'])
    recoverFolder(out)
    expect(inParent()).toEqual(['out'])
  }, 20_000)
})

describe('A spare folder', () => {
  const spare = () => join(parent, 'spare')

  test('is the old one, and the next build begins with it', () => {
    made('out', 'old.html')
    const first = freshFolder(out, spare())
    expect(first.reused).toBe(false)
    writeFileSync(join(first.path, 'new.html'), 'new')
    swapFolder(first.path, out, spare())
    expect(holds(spare())).toEqual(['old.html'])
    const second = freshFolder(out, spare())
    expect(second.reused).toBe(true)
    expect(holds(second.path)).toEqual(['old.html'])
    expect([existsSync(spare()), holds(out)]).toEqual([false, ['new.html']])
  })

  test('takes the place of an older one', () => {
    made('spare', 'older.html')
    made('out', 'old.html')
    swapFolder(freshFolder(out).path, out, spare())
    expect(holds(spare())).toEqual(['old.html'])
  })

  test('is not taken when no build has made it', () => {
    mkdirSync(spare())
    writeFileSync(join(spare(), 'thesis.txt'), 'x')
    const { path, reused } = freshFolder(out, spare())
    expect(reused).toBe(false)
    made('out', 'old.html')
    swapFolder(path, out, spare())
    expect(holds(spare())).toEqual(['thesis.txt'])
  })

  test('that a killed build has begun with is deleted like every unfinished folder', () => {
    made('out', 'old.html')
    made('spare', 'older.html')
    const { path } = freshFolder(out, spare())
    expect(existsSync(path)).toBe(true)
    recoverFolder(out)
    expect([inParent(), holds(out)]).toEqual([['out'], ['old.html']])
  })

  test('is done without where it cannot be kept', () => {
    made('out', 'old.html')
    swapFolder(freshFolder(out).path, out, join(parent, 'none', 'spare'))
    expect(inParent()).toEqual(['out'])
  })
})

describe('After a build that was killed', () => {
  test.each([
    [1, 'before the old folder was moved away', ['old.html']],
    [2, 'between the two renamings', ['old.html']],
    [3, 'before the old folder was deleted', ['new.html']],
    [4, 'when the old folder was half deleted', ['new.html']],
  ])(
    'at step %d, %s, there is a whole site and nothing beside it',
    (step, _, expected) => {
      made('out', 'old.html')
      expect(stopped(step, 'kill').signal).toBe('SIGKILL')
      expect(inParent()).not.toEqual(['out'])
      expect(existsSync(out)).toBe(step !== 2)
      recoverFolder(out)
      expect(holds(out)).toEqual(expected)
      expect(inParent()).toEqual(['out'])
    },
    20_000,
  )

  test('a build that is not killed needs no recovery', () => {
    made('out', 'old.html')
    expect(stopped(99, 'kill')).toMatchObject({ status: 0, stderr: '' })
    expect(holds(out)).toEqual(['new.html'])
    expect(inParent()).toEqual(['out'])
  }, 20_000)
})

describe('A recovery', () => {
  test('leaves alone what belongs to a build that still runs', () => {
    made(`.out-next-${process.ppid}`, 'half.html')
    recoverFolder(out)
    expect(inParent()).toEqual([`.out-next-${process.ppid}`])
  })

  test('takes what has our own process id for that of an earlier build, as in a container', () => {
    made(`.out-next-${process.pid}`, 'half.html')
    recoverFolder(out)
    expect(inParent()).toEqual([])
  })

  test('leaves alone what no build has made, whatever its name', () => {
    const names = [`.out-next-${deadPid}`, `.out-old-${deadPid}`]
    for (const name of names) {
      mkdirSync(join(parent, name))
      writeFileSync(join(parent, name, 'thesis.txt'), 'x')
    }
    writeFileSync(join(parent, '.out-old-1'), 'a file')
    recoverFolder(out)
    expect(inParent()).toEqual([...names, '.out-old-1'].sort())
  })

  test('leaves alone what belongs to another output folder', () => {
    made(`.out2-next-${deadPid}`)
    made(`.out-2-next-${deadPid}`)
    recoverFolder(out)
    expect(inParent()).toEqual([`.out-2-next-${deadPid}`, `.out2-next-${deadPid}`])
  })

  test('does not put an old folder over one that is there', () => {
    made('out', 'new.html')
    made(`.out-old-${deadPid}`, 'old.html')
    recoverFolder(out)
    expect(holds(out)).toEqual(['new.html'])
    expect(inParent()).toEqual(['out'])
  })

  test('has nothing to do where there is no folder yet', () => {
    recoverFolder(join(parent, 'none', 'out'))
    expect(inParent()).toEqual([])
  })
})
