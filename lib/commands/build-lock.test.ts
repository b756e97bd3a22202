import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isSameProcess, processMark } from '../programs/process-mark.ts'
import { lockBuild } from './build-lock.ts'

let folder: string
const sleepers: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => {
  for (const sleeper of sleepers.splice(0)) sleeper.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const deadPid = spawnSync(process.execPath, ['--version']).pid

/** Another process, and its id. */
function sleeper(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' })
  sleepers.push(child)
  return child.pid ?? 0
}

const refusal = (pid: number) =>
  `Another build (process ${pid}) is at work in this folder; wait for it, or end it, and build again. Nothing was changed.`

describe('A build', () => {
  test('says that it is at work, and no longer when it is done', async () => {
    const lock = await lockBuild(folder)
    expect(readdirSync(folder)).toEqual([`.building-${process.pid}`])
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('does not begin while another is at work, says which, and leaves nothing', async () => {
    const pid = sleeper()
    writeFileSync(join(folder, `.building-${pid}`), `${processMark(pid)}\n`)
    await expect(lockBuild(folder)).rejects.toThrow(refusal(pid))
    expect(readdirSync(folder)).toEqual([`.building-${pid}`])
  })

  test('does not begin while another has just made its file and not yet written it', async () => {
    const pid = sleeper()
    writeFileSync(join(folder, `.building-${pid}`), '')
    await expect(lockBuild(folder)).rejects.toThrow(refusal(pid))
  })

  test('begins when another that is in its way ends in that moment', async () => {
    const pid = sleeper()
    writeFileSync(join(folder, `.building-${pid}`), `${processMark(pid)}\n`)
    const locked = lockBuild(folder)
    sleepers[0]?.kill('SIGKILL')
    ;(await locked).release()
  })

  test('takes away what a killed build has left, and begins', async () => {
    writeFileSync(join(folder, `.building-${deadPid}`), `${deadPid} 77\n`)
    await lockBuild(folder)
    expect(readdirSync(folder)).toEqual([`.building-${process.pid}`])
  })

  test('waits for what a killed build has started and did not take with it', async () => {
    const orphan = sleeper()
    writeFileSync(join(folder, `.building-${deadPid}`), `${deadPid} 77\n${processMark(orphan)}\n`)
    await expect(lockBuild(folder)).rejects.toThrow(refusal(orphan))
  })

  test('writes down who works for it', async () => {
    const pid = sleeper()
    ;(await lockBuild(folder)).alsoBy(pid)
    const script = `import { lockBuild } from '${join(process.cwd(), 'lib/commands/build-lock.ts')}'
      await lockBuild(${JSON.stringify(folder)}).catch((error) => console.log(error.message))`
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    expect(stdout).toBe(`${refusal(process.pid)}\n`)
  })
})

describe.runIf(process.platform === 'linux')('A process', () => {
  test('is not taken for another that got its id later', () => {
    const pid = sleeper()
    expect(isSameProcess(processMark(pid))).toBe(true)
    expect(isSameProcess(`${pid} 1`)).toBe(false)
    expect(isSameProcess(processMark(deadPid))).toBe(false)
    expect(isSameProcess('nonsense')).toBe(false)
  })
})
