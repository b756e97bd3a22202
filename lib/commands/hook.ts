import { checkStaged } from '../hook/check-staged.ts'
import { installHook, removeHook } from '../hook/hook-file.ts'

/**
 * `npm run hook -- install | remove`: has Git check the content before each commit, or no longer. `staged` is what the hook
 * runs: it prints the findings of the files that are about to be committed. Exit status 1 on an error in them, 2 when nothing
 * could be done.
 */
const usage = 'expected install or remove: npm run hook -- install lets Git check content before each commit'

try {
  const [word, ...rest] = process.argv.slice(2)
  if (rest.length > 0) throw new Error(usage)
  if (word === 'install') console.log(installHook())
  else if (word === 'remove') console.log(removeHook())
  else if (word === 'staged') process.exitCode = checkStaged()
  else throw new Error(usage)
} catch (error) {
  console.error(`Hook: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
