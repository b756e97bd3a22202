import { Agent, get, type IncomingMessage } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { versionsIn } from './site-version.ts'

/** What readers would have seen while versions were swapped. */
export interface Watched {
  pages: number
  scripts: number
  versions: Set<string>
  /** Requests without an answer, or with another than 200, and what was mixed from two versions. */
  faults: string[]
}

/** The file of a version by its path, such as `de/index.html`. */
export type FileOf = (version: string, path: string) => Buffer

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

function ask(address: string): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const read = (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const raw = Buffer.concat(chunks)
        const body = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(raw) : raw
        resolve({ status: response.statusCode ?? 0, body })
      })
    }
    // Both forms are asked for: each must be of one version, and whole.
    const headers = Math.random() < 0.5 ? { 'accept-encoding': 'br' } : {}
    get(address, { agent, headers }, read).on('error', reject)
  })
}

/** What is wrong with a page that was answered, and its version. */
export function pageFault(
  path: string,
  status: number,
  body: Buffer,
  fileOf: FileOf,
): { version: string; fault?: string } {
  const versions = [...versionsIn(body.toString())]
  const version = versions[0] ?? ''
  if (status !== 200) return { version, fault: `${path} answers ${status}` }
  if (versions.length !== 1) return { version, fault: `${path} is of the versions ${versions.join(' and ')}` }
  if (!body.equals(fileOf(version, `${path}index.html`)))
    return { version, fault: `${path} is not the whole page of ${version}` }
  return { version }
}

/** Loads a page and, a moment later, its scripts, as a browser does, and notes what is wrong. */
async function visit(origin: string, path: string, fileOf: FileOf, seen: Watched): Promise<void> {
  try {
    const { status, body } = await ask(origin + path)
    const { version, fault } = pageFault(path, status, body, fileOf)
    seen.pages += 1
    seen.versions.add(version)
    if (fault) return void seen.faults.push(fault)
    await new Promise((passed) => setTimeout(passed, Math.random() * 300))
    for (const [, script = ''] of body.toString().matchAll(/src="\/(scripts\/[^"]+)"/g)) {
      const answer = await ask(`${origin}/${script}`)
      seen.scripts += 1
      if (answer.status !== 200) seen.faults.push(`/${script} answers ${answer.status}`)
      else if (!answer.body.equals(fileOf(version, script))) seen.faults.push(`/${script} is of another version`)
    }
  } catch (error) {
    seen.faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Visits pages with four readers at once until `done` has come to an end. */
export async function watchPages(
  origin: string,
  paths: readonly string[],
  fileOf: FileOf,
  done: Promise<unknown>,
): Promise<Watched> {
  const seen: Watched = { pages: 0, scripts: 0, versions: new Set(), faults: [] }
  let over = false
  const end = done.finally(() => {
    over = true
  })
  const reader = async (first: number) => {
    for (let turn = first; !over; turn++) await visit(origin, paths[turn % paths.length] ?? '/', fileOf, seen)
  }
  await Promise.all([0, 1, 2, 3].map(reader))
  await end
  agent.destroy()
  return seen
}
