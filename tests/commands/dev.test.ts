import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '@/lib/commands/free-port.ts'

/** One preview of a copy of the content, through which an editor's steps go one after the other. */
const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-preview-'))
const german = join(folder, 'articles/opening/de.mdx')
const page = '/de/nachrichten/fabrik-rechnet/'
const printed: string[] = []
let child: ChildProcess
let base: string

function start(port: number): ChildProcess {
  const command = ['lib/commands/run.mjs', 'dev']
  return spawn(process.execPath, command, { env: { ...process.env, CONTENT_DIR: folder, PORT: String(port) } })
}

const get = async (path: string) => {
  const response = await fetch(base + path, { redirect: 'manual' })
  return { status: response.status, text: await response.text(), location: response.headers.get('location') }
}
const change = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
const bar = async (path = page) => (await get(`/desk/bar/?path=${path}`)).text
const soon = { timeout: 10_000, interval: 25 }

beforeAll(async () => {
  cpSync('tests/content/base', folder, { recursive: true })
  const port = await freePort()
  base = `http://localhost:${port}`
  child = start(port)
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(String(chunk)))
  await vi.waitFor(() => expect(printed.join('')).toContain('/desk/'), { timeout: 40_000 })
}, 45_000)

afterAll(async () => {
  child.kill('SIGTERM')
  await once(child, 'exit')
  rmSync(folder, { recursive: true, force: true })
}, 10_000)

describe('npm run dev', { timeout: 30_000 }, () => {
  it('prints its addresses, and shows a page with the script of the preview', async () => {
    for (const path of ['/de/', '/en/', '/desk/']) expect(printed.join('')).toContain(base + path)
    expect(await get(page)).toMatchObject({ status: 200, text: expect.stringContaining('/_preview/preview.js') })
  })

  it('shows a saved change', async () => {
    change(german, /^title: .*/m, 'title: Ein neuer Titel')
    await expect.poll(async () => (await get(page)).text, soon).toContain('<h1>Ein neuer Titel')
  })

  it.each([
    ['broken YAML', 'title: Ein neuer Titel', 'title: "Ein neuer Titel', /opens a quotation mark/],
    ['an unknown field', 'kind: news', 'kind: news\nauthor: x', /has an unknown field &quot;author&quot;/],
    ['broken MDX', /\n$/, '\n<Fact id="gpu-count"\n', /de\.mdx:\d+/],
    ['an unknown record', /\n$/, '\n<Fact id="nowhere" />\n', /which does not exist/],
  ])('keeps the last good page at %s, says file, line and message, and recovers', async (_, from, to, message) => {
    const before = readFileSync(german, 'utf8')
    change(german, from, to)
    await expect.poll(bar, soon).toMatch(message)
    expect(await bar()).toMatch(/articles\/opening\/de\.mdx:\d+/)
    expect(printed.join('')).toMatch(/articles\/opening\/de\.mdx:\d+:\d+ error /)
    expect((await get(page)).text).toContain('<h1>Ein neuer Titel')
    writeFileSync(german, before)
    await expect.poll(bar, soon).not.toContain('preview-held')
  })

  it('shows the last of several states that are saved at once', async () => {
    const before = readFileSync(german, 'utf8')
    for (let save = 1; save <= 5; save++) {
      writeFileSync(german, before.replace(/^title: .*/m, `title: "Fassung ${save}`))
      await new Promise((waited) => setTimeout(waited, 35))
      writeFileSync(german, before.replace(/^title: .*/m, `title: Fassung ${save}`))
      await expect.poll(async () => (await get(page)).text, soon).toContain(`<h1>Fassung ${save}`)
    }
    writeFileSync(german, before)
    await expect.poll(async () => (await get(page)).text, soon).toContain('<h1>Ein neuer Titel')
  })

  it('takes in a new article and marks it as a draft', async () => {
    cpSync(join(folder, 'articles/opening'), join(folder, 'articles/second'), { recursive: true })
    for (const language of ['de', 'en'])
      change(join(folder, 'articles/second', `${language}.mdx`), /^slug: .*/m, 'slug: zweite\ndraft: true')
    await expect.poll(async () => (await get('/de/nachrichten/zweite/')).status, soon).toBe(200)
    expect((await get('/en/news/zweite/')).status).toBe(200)
    expect(await bar('/de/nachrichten/zweite/')).toContain('class="desk-state draft"')
    expect((await get('/desk/')).text).toContain('/desk/articles/second/')
  })

  it('takes in another slug, and leads on from the old address once there is a redirect', async () => {
    change(join(folder, 'articles/second/de.mdx'), 'slug: zweite', 'slug: dritte')
    await expect.poll(async () => (await get('/de/nachrichten/dritte/')).status, soon).toBe(200)
    expect((await get('/de/nachrichten/zweite/')).status).toBe(404)
    const entry = '  - { from: /de/nachrichten/zweite/, to: /de/nachrichten/dritte/ }\n'
    change(join(folder, 'redirects.yaml'), /$/, entry)
    await expect.poll(async () => (await get('/de/nachrichten/zweite/')).location, soon).toBe('/de/nachrichten/dritte/')
  })

  it('takes away a deleted article', async () => {
    rmSync(join(folder, 'articles/second'), { recursive: true })
    await expect.poll(async () => (await get('/de/nachrichten/dritte/')).status, soon).toBe(404)
    expect((await get('/desk/')).text).not.toContain('/desk/articles/second/')
  })

  it('shows both languages of an article beside each other on the desk', async () => {
    const { status, text } = await get('/desk/articles/opening/')
    expect(status).toBe(200)
    expect(text).toMatch(/class="desk-text" lang="de".*class="desk-text" lang="en"/s)
  })

  it('says that a port is taken and ends with status 1', async () => {
    const server = createServer().listen(0)
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const second = start(port)
    let said = ''
    second.stderr?.on('data', (chunk) => {
      said += chunk
    })
    const [status] = await once(second, 'close')
    server.close()
    expect(status).toBe(1)
    expect(said).toContain(`Port ${port} is taken; set another with PORT=${port + 1}.`)
  })
})
