import { expect, test } from '@playwright/test'
import { answerFaults, compressionFaults } from './serving/answer-faults.ts'
import { type Answer, ask } from './serving/ask.ts'
import { moved, ownServer, type RunningServer, realServers } from './serving/servers.ts'
import { siteFiles } from './serving/site-files.ts'

/** Asks for every file of the site and lists what is wrong with the answers. */
async function faultsOfAll(
  port: number,
  headers: Record<string, string>,
  faultsOf: (path: string, address: string, answer: Answer) => string[],
): Promise<string[]> {
  const faults: string[] = []
  for (const [path, address] of siteFiles())
    for (const fault of faultsOf(path, address, await ask(port, encodeURI(address), headers)))
      faults.push(`${address} ${fault}`)
  return faults
}

const languageOfPage = ({ body }: Answer) => /<html lang="(\w+)"/.exec(body.toString())?.[1]

for (const server of [...realServers, ownServer])
  test.describe(server.name, () => {
    // One worker, one start of the server.
    test.describe.configure({ mode: 'serial' })
    let running: RunningServer
    test.beforeAll(async () => {
      running = await server.start()
    })
    test.afterAll(() => running.stop())

    test('sends every file with its type and with the headers of the list', async () => {
      expect(siteFiles().size).toBeGreaterThan(500)
      expect(await faultsOfAll(running.port, {}, answerFaults)).toEqual([])
    })

    test('shows the page for addresses that do not exist in the language of the address, kept by nobody', async () => {
      for (const [address, language] of [
        ['/de/gibt-es-nicht/', 'de'],
        ['/en/not-there', 'en'],
        ['/en/not-there/at-all.png', 'en'],
        ['/nowhere/', 'de'],
        ['/scripts/vold/a.js', 'de'],
      ] as const) {
        const answer = await ask(running.port, address)
        expect([answer.status, languageOfPage(answer)], address).toEqual([404, language])
        expect(answer.headers).toMatchObject({
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'public, max-age=60',
          'content-security-policy': expect.stringContaining("script-src 'self' 'sha256-"),
        })
      }
      expect((await ask(running.port, '/en/not-there/')).body.toString()).not.toContain('Diese Seite gibt es nicht')
    })

    test('keeps back what is for servers alone, and what lies outside', async () => {
      const paths = ['/.rechenwerk', '/.server/moved.nginx', '/_headers', '/_redirects', '/de/index.html.br', '/data/']
      for (const path of [
        ...paths,
        '/../package.json',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/..%2f..%2f..%2f..%2fetc%2fpasswd',
        '/de/%00',
      ]) {
        const { status, body } = await ask(running.port, path)
        expect(status, path).toBeGreaterThanOrEqual(400)
        expect(body.toString(), path).not.toMatch(/root:|"rechenwerk"|replaced in whole|Content-Security-Policy:/)
      }
    })

    test('leads from an address without its closing slash to the one with it', async () => {
      const { status, headers } = await ask(running.port, '/de/nachrichten')
      expect([301, 308]).toContain(status)
      expect(headers.location).toBe('/de/nachrichten/')
    })

    if (server === ownServer) return

    test('sends text files compressed when they were built', async () => {
      const both = { 'accept-encoding': 'gzip, deflate, br' }
      const encoding = server.encoding ?? 'gzip'
      expect(
        await faultsOfAll(running.port, both, (path, _, answer) => compressionFaults(path, encoding, answer)),
      ).toEqual([])
      const old = await ask(running.port, '/de/', { 'accept-encoding': 'gzip' })
      expect(old.headers['content-encoding']).toBe('gzip')
    })

    test('leads from / to the front page of the reader’s language, and lets choose where there is none', async () => {
      for (const [languages, to] of [
        ['de-AT,de;q=0.9,en;q=0.8', '/de/'],
        ['fr, en;q=0.8, de;q=0.5', '/en/'],
        ['fr', undefined],
        [undefined, undefined],
      ] as const) {
        const answer = await ask(running.port, '/', languages ? { 'accept-language': languages } : {})
        expect([answer.status, answer.headers.location], languages).toEqual(to ? [302, to] : [200, undefined])
        expect(answer.headers.vary).toContain('Accept-Language')
        expect(answer.headers['cache-control']).toBe('private, no-cache')
        expect(answer.headers).not.toHaveProperty('set-cookie')
      }
      expect((await ask(running.port, '/en/', { 'accept-language': 'de' })).status).toBe(200)
    })

    test('leads from old addresses to the new ones for good', async () => {
      for (const [from, to] of [
        [moved.from, moved.to],
        ['/de/index.html', '/de/'],
      ] as const) {
        const { status, headers } = await ask(running.port, from)
        expect([status, headers.location]).toEqual([301, to])
      }
    })

    test('says of a file that has not changed that it has not', async () => {
      const { headers } = await ask(running.port, '/de/')
      const again = await ask(running.port, '/de/', { 'if-none-match': headers.etag ?? '' })
      expect([again.status, again.body.length]).toEqual([304, 0])
    })
  })

test('a wrong type, a missing header and another content are found', async () => {
  const path = '/de/index.html'
  const running = await ownServer.start()
  const good = await ask(running.port, '/de/')
  await running.stop()
  expect(answerFaults(path, '/de/', good)).toEqual([])
  const changed = (headers: Record<string, string | undefined>) => ({
    ...good,
    headers: { ...good.headers, ...headers },
  })
  expect(answerFaults(path, '/de/', changed({ 'content-type': 'text/plain' })).join()).toMatch(
    /has the type text\/plain/,
  )
  expect(answerFaults(path, '/de/', changed({ 'content-security-policy': undefined })).join()).toMatch(
    /Security-Policy/,
  )
  expect(answerFaults(path, '/de/', changed({ 'access-control-allow-origin': '*' })).join()).toMatch(/other sites/)
  expect(answerFaults(path, '/de/', { ...good, body: Buffer.from('x') }).join()).toMatch(/another content/)
  expect(compressionFaults(path, 'br', good).join()).toMatch(/comes as it is/)
})
