import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { address, sectionOfKind } from '../routes.ts'
import { freePort } from './free-port.ts'

/** So many seconds the preview may take to begin, and a change to appear, before the bench gives up. */
const patience = { start: 300, save: 60 }

/** Waits until something holds. */
async function until(holds: () => Promise<boolean> | boolean, seconds: number, what: string): Promise<void> {
  const end = performance.now() + seconds * 1000
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what} took longer than ${seconds} s`)
    await wait(20)
  }
}

/** The address of an article by the fields of its file. */
function addressOf(text: string): string {
  const field = (name: string) => new RegExp(`^${name}: +"?([\\w-]+)`, 'm').exec(text)?.[1] ?? ''
  return address('de', sectionOfKind(field('kind') === 'news' ? 'news' : 'explainer'), field('slug'))
}

/**
 * How many seconds pass from saving an article until the preview shows what was changed.
 *
 * @param content a content folder; its first article is changed and put back
 */
export async function timeOfSave(content: string): Promise<number> {
  const port = await freePort()
  const printed: string[] = []
  const preview = spawn(process.execPath, [join('lib', 'commands', 'run.mjs'), 'dev'], {
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [preview.stdout, preview.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)))
  const [article = ''] = readdirSync(join(content, 'articles')).sort()
  const file = join(content, 'articles', article, 'de.mdx')
  const before = readFileSync(file, 'utf8')
  const page = async () => (await fetch(`http://localhost:${port}${addressOf(before)}`)).text()
  try {
    await until(() => printed.join('').includes('/desk/'), patience.start, 'The start of the preview')
    // Until the page has been asked for once, the preview has not read what it shows.
    await page()
    const start = performance.now()
    writeFileSync(file, `${before}\nEben gespeichert.\n`)
    await until(async () => (await page()).includes('Eben gespeichert.'), patience.save, 'A saved change')
    return (performance.now() - start) / 1000
  } finally {
    writeFileSync(file, before)
    preview.kill('SIGTERM')
    if (preview.exitCode === null) await once(preview, 'exit')
  }
}
