import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './installed.mjs'

// `node lib/commands/run.mjs <command> [arguments]`: installs what is missing and runs lib/commands/<command>.ts.

ensureInstalled()
const { running } = await import('../programs/bundled.mjs')
const [command = '', ...args] = process.argv.slice(2)
const program = await running(fileURLToPath(new URL(`./${command}.ts`, import.meta.url)))
const child = spawn(process.execPath, [...program, ...args], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
// The child ends itself on Ctrl+C; this process waits for it, so that its exit status counts.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
