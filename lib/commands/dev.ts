import { spawn } from 'node:child_process'
import { restartStatus } from '../preview/restart-status.ts'

/**
 * `npm run dev`: the preview, on `PORT` (3000 without it). Drafts and scheduled articles are shown. Exit status 1 when it cannot
 * begin.
 */
function start(again: boolean) {
  // React's own build for production, so that a page is made as fast as it can be.
  const env = { ...process.env, NODE_ENV: 'production' as const, PREVIEW: '1', PREVIEW_AGAIN: again ? '1' : '' }
  // By the TypeScript loader, because the preview imports pages when they are asked for, by their paths.
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/preview/main.ts'], { stdio: 'inherit', env })
  const stop = () => child.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  child.on('exit', (code) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
    if (code === restartStatus) start(true)
    else process.exitCode = code ?? 1
  })
}

start(false)
