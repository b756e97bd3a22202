import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordOfRun } from '../accessibility/check-record.ts'
import { replaceFile } from '../content/input/replace-file.ts'
import { buildMoment, dayOf } from '../today.ts'
import { build } from './build-site.ts'
import { ensureChromium } from './chromium.ts'
import { freePort } from './free-port.ts'
import { runTool } from './run-tool.ts'

/**
 * `npm run accessibility`: builds the site, looks at every page with axe and records what it found for the accessibility
 * statement. Records nothing when a page has a fault. The statement shows the record from the next build on.
 */
const recordFile = 'lib/accessibility/last-check.json'

async function recorded(): Promise<boolean> {
  if (!(await build())) return false
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-accessibility-'))
  const report = join(folder, 'report.json')
  process.env.CHROMIUM = ensureChromium()
  process.env.EVERY_PAGE = 'all'
  process.env.E2E_PORT = String(await freePort())
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report
  try {
    const status = await runTool('@playwright/test/cli.js', ['test', 'every-page.spec.ts', '--reporter=list,json'])
    if (status !== 0) {
      console.error(`\nNot recorded: pages have the faults above. ${recordFile} is as it was.`)
      return false
    }
    const record = recordOfRun(JSON.parse(readFileSync(report, 'utf8')), dayOf(buildMoment()))
    replaceFile(recordFile, `${JSON.stringify(record, null, 2)}\n`)
    console.log(`\nRecorded in ${recordFile}: ${record.pages} pages, no violation.`)
    console.log('Commit it; the accessibility statement shows it from the next build on.')
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = (await recorded()) ? 0 : 1
