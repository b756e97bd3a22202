import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'
import { isMainThread } from 'node:worker_threads'

// To be imported before a program: it is stopped with SIGKILL just before its n-th change to the file system, n from STOP_AT. Without
// STOP_AT it says at its end how many there were. Its threads, which fetch this as well, change nothing.

const stopAt = Number(process.env.STOP_AT || 0)
let changes = 0
for (const name of ['writeFileSync', 'copyFileSync', 'mkdirSync', 'renameSync', 'rmSync']) {
  const work = fs[name]
  fs[name] = (...given) => {
    changes += 1
    if (changes === stopAt) process.kill(process.pid, 'SIGKILL')
    return work(...given)
  }
}
syncBuiltinESMExports()
if (!stopAt && isMainThread) process.on('exit', () => console.log(`changes: ${changes}`))
