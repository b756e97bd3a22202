import { tryAllFaults } from '../../tests/faults/all-faults.ts'
import { ensureProgram, howToInstall } from '../serving/server-programs.ts'

/**
 * `npm run test:faults`: what can happen to a build while it is at work, tried on copies of the project. Prints a line for each kind of
 * fault and one for all; the exit status is 1 if something was lost.
 */

const faketime = ensureProgram('faketime')
if (!faketime) console.log(howToInstall('faketime'))
try {
  process.exitCode = (await tryAllFaults(faketime)) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
