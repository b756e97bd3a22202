import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants, setPriority, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureProgram, howToInstall, type ServerProgram } from '../serving/server-programs.ts'
import { ensureChromium } from './chromium.ts'
import { freePort } from './free-port.ts'
import { runTool } from './run-tool.ts'
import { coloursOf, withProgress } from './terminal.ts'

/** `npm test`: lint, unit and content tests, types, check, build, browser tests, page weight; ends with the counts of all. */

interface Counts {
  passed: number
  failed: number
}

const { bold } = coloursOf(process.stdout)
const reports = mkdtempSync(join(tmpdir(), 'rechenwerk-test-'))
const total: Counts = { passed: 0, failed: 0 }

function add({ passed, failed }: Counts) {
  total.passed += passed
  total.failed += failed
}

/** Runs a step that counts as one test. */
async function single(name: string, run: () => Promise<number>): Promise<boolean> {
  console.log(`\n${bold(`— ${name}`)}`)
  const passed = (await run()) === 0
  add(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return passed
}

/** Begins a tool that one core is enough for; what it prints is shown when its step comes, which the function begins that is given back. */
function begun(path: string, args: string[]): () => Promise<number> {
  let show = () => {}
  const status = runTool(path, args, new Promise<void>((resolve) => (show = resolve)))
  return () => {
    show()
    return status
  }
}

/** Runs a test runner and adds the counts of its report; a runner without a report counts as one failure. */
async function suite(name: string, report: string, run: () => Promise<number>, read: (report: unknown) => Counts) {
  console.log(`\n${bold(`— ${name}`)}`)
  const status = await run()
  let counts: Counts
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    counts = { passed: 0, failed: 1 }
  }
  // A runner may fail without a failed test, such as on an error outside of any test.
  add(status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)
}

/** One of our own commands, as `npm run` starts it. */
const ours = resolve('lib/commands/run.mjs')
const command = (name: string, ...args: string[]) => runTool(ours, [name, ...args])

/** A tool that is silent for a while: on a terminal it is shown that it works, and what it says only when it fails. */
const quietly = (what: string, path: string, args: string[]) =>
  process.stderr.isTTY && !process.env.CI
    ? withProgress(what, () => runTool(path, args, 'errors'))
    : runTool(path, args)

const types = begun('typescript/bin/tsc', ['--noEmit'])
await single('Format and lint', () =>
  quietly('Looking through the code', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
)

const unitReport = join(reports, 'unit.json')
await suite(
  'Unit and content tests',
  unitReport,
  () => runTool('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]),
  (report) => {
    const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number }
    return { passed: numPassedTests, failed: numFailedTests }
  },
)

await single('Types', types)
await single('Content check', () => command('check'))

/** Whether a program is there; if not, says what is not tested without it. */
function isThere(name: ServerProgram, without: string): boolean {
  if (ensureProgram(name)) return true
  console.log(`\n${without} not tested: ${howToInstall(name)}`)
  // Whoever merges must know that it works; a person with another system may not be able to.
  if (process.env.CI) add({ passed: 0, failed: 1 })
  return false
}

if (await single('Build', () => command('build'))) {
  const browserReport = join(reports, 'browser.json')
  process.env.CHROMIUM = ensureChromium()
  isThere('caddy', 'The configuration for caddy in deploy/ is')
  if (isThere('nginx', 'The configuration for nginx in deploy/ and load on it are') && isThere('wrk', 'Load is'))
    await single('Load', () => command('load', '--seconds', '30'))
  // Browsers and builds wait now and then; side by side they take little longer than the browsers alone. What readers' tests wait for goes first.
  const faults = runTool(ours, ['faults'], 'after', {
    begun: (pid) => setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL),
  })
  const weight = begun(ours, ['bench'])
  process.env.E2E_PORT = String(await freePort())
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = browserReport
  await suite(
    'Browser tests',
    browserReport,
    () => runTool('@playwright/test/cli.js', ['test', '--reporter=dot,json']),
    (report) => {
      const { stats } = report as { stats: { expected: number; flaky: number; unexpected: number } }
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    },
  )
  await single('Page weight', weight)
  await single('Faults', () => faults)
} else {
  console.log('\nThe browser tests were not run, because there is no new site to open.')
  add({ passed: 0, failed: 1 })
}

rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
