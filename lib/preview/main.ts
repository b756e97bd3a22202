import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '../content/content-folder.ts'
import { running } from '../programs/bundled.mjs'
import { Checker } from './checker.ts'
import { Listeners } from './events.ts'
import { preview, takeFindings, updatePreview } from './preview.ts'
import { restartStatus } from './restart-status.ts'
import { servePreview } from './serve-preview.ts'
import { TerminalReport } from './terminal-report.ts'
import { watchFolders } from './watch-folders.ts'

// The process of the preview: `lib/commands/dev.ts` starts it, and starts it anew when code has changed.

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The browser asks for its page first; the check of everything would take its processor. */
const checkDelay = 400
let checkTimer: NodeJS.Timeout | undefined

const port = Number(process.env.PORT || 3000)
const listeners = new Listeners()
const report = new TerminalReport()
const check = await running(fileURLToPath(new URL('check-process.ts', import.meta.url)))
const checker = new Checker(check, (answer) => {
  if ('problem' in answer) return console.error(`The check could not run: ${answer.problem}`)
  takeFindings(answer.findings)
  report.checked(answer.findings)
  listeners.tell('findings')
})

function takeChanges() {
  try {
    const { changed, shown } = updatePreview()
    if (!changed) return
    listeners.tell(shown ? 'shown' : 'findings')
    report.held(preview().held)
    clearTimeout(checkTimer)
    checkTimer = setTimeout(() => checker.ask(), checkDelay)
  } catch (error) {
    console.error(`The content could not be read: ${messageOf(error)}`)
  }
}

function end(status: number): never {
  checker.end()
  process.exit(status)
}

async function begin() {
  updatePreview()
  await servePreview(port, listeners)
  if (process.env.PREVIEW_AGAIN === '1') console.log('  The code has changed; the preview has begun anew.')
  else
    console.log(
      [
        `Preview of ${contentFolder()}/ with drafts and scheduled articles (Ctrl+C ends it):`,
        ...['de/', 'en/', 'desk/'].map((path) => `  http://localhost:${port}/${path}`),
      ].join('\n'),
    )
  report.held(preview().held)
  checker.ask()
  watchFolders([contentFolder()], takeChanges)
  watchFolders(['app', 'components', 'lib'], () => end(restartStatus))
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(0))
begin().catch((error: NodeJS.ErrnoException) => {
  const taken = `Port ${port} is taken; set another with PORT=${port + 1}.`
  console.error(error.code === 'EADDRINUSE' ? taken : `No preview: ${error.message}`)
  end(1)
})
