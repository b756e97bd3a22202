import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerOfFailure, answerOfStatus } from './answer.ts'
import { ask } from './ask.ts'

/** What the server says at each path. */
const paths: Record<string, (method: string, response: ServerResponse) => void> = {
  '/in-order': (_, response) => response.writeHead(200).end('words'),
  '/empty': (_, response) => response.writeHead(204).end(),
  '/no-head': (method, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-not-found': (method, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/cuts-head': (method, response) =>
    method === 'HEAD' ? response.socket?.destroy() : response.writeHead(200).end('words'),
  '/cuts': (_, response) => response.socket?.destroy(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/patience': (_, response) => response.writeHead(429).end(),
  '/fault': (_, response) => response.writeHead(503).end(),
  '/silent': () => {},
  '/moved': (_, response) => response.writeHead(301, { location: '/in-order' }).end(),
  '/moved-twice': (_, response) => response.writeHead(308, { location: '/moved' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/in-order' }).end(),
  '/for-now-then-moved': (_, response) => response.writeHead(307, { location: '/moved' }).end(),
  '/moved-then-for-now': (_, response) => response.writeHead(301, { location: '/for-now' }).end(),
  '/moved-to-nothing': (_, response) => response.writeHead(301, { location: '/nothing' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle-back' }).end(),
  '/circle-back': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/to-a-file': (_, response) => response.writeHead(301, { location: 'file:///etc/hosts' }).end(),
  '/nowhere': (_, response) => response.writeHead(301).end(),
}

let server: Server
let base = ''
let asked: string[] = []

beforeAll(async () => {
  server = createServer(({ method = '', url = '', headers }, response) => {
    asked.push(`${method} ${url} ${headers['user-agent']}`)
    const [, steps] = url.match(/^\/on\/(\d+)$/) ?? []
    if (steps) response.writeHead(302, { location: `/on/${Number(steps) + 1}` }).end()
    else if (paths[url]) paths[url](method, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const answerAt = (path: string) => {
  asked = []
  return ask(path.startsWith('http') ? path : `${base}${path}`, {
    userAgent: 'a newspaper',
    timeout: path === '/silent' ? 100 : 5000,
  })
}

it.each([
  ['/in-order', 'ok', '200'],
  ['/empty', 'ok', '204'],
  ['/no-head', 'ok', '200'],
  ['/head-not-found', 'ok', '200'],
  ['/cuts-head', 'ok', '200'],
  ['/for-now', 'ok', '200'],
  ['/for-now-then-moved', 'ok', '200'],
  ['/moved', 'moved', 'moved to BASE/in-order'],
  ['/moved-twice', 'moved', 'moved to BASE/in-order'],
  ['/moved-then-for-now', 'moved', 'moved to BASE/for-now'],
  ['/nothing', 'broken', '404 not found'],
  ['/gone', 'broken', '410 gone'],
  ['/moved-to-nothing', 'broken', '404 not found, redirected to BASE/nothing'],
  ['/circle', 'broken', 'redirects in a circle to BASE/circle'],
  ['/on/1', 'broken', 'redirects more than 20 times'],
  ['/to-a-file', 'broken', 'redirects to file:///etc/hosts, which is no page'],
  ['http://[broken', 'broken', 'no valid address: http://[broken'],
  ['/nowhere', 'unchecked', '301 an unexpected answer'],
  ['/forbidden', 'unchecked', '403 refuses robots, or everybody'],
  ['/patience', 'unchecked', '429 asks to come back later'],
  ['/fault', 'unchecked', '503 the server has a fault'],
  ['/silent', 'unchecked', 'no answer in time'],
  ['/cuts', 'unchecked', 'the connection was cut'],
  ['http://127.0.0.1:1/', 'unchecked', /^(?:nobody answers there|it could not be reached \(bad port\))$/],
])('says of %s that it is %s: %s', async (path, state, message) => {
  const answer = await answerAt(path)
  expect(answer.state).toBe(state)
  if (typeof message === 'string') expect(answer.message.replaceAll(base, 'BASE')).toBe(message)
  else expect(answer.message).toMatch(message)
})

it('cannot check a server without a safe connection', async () => {
  const answer = await answerAt(base.replace('http:', 'https:'))
  expect(answer).toMatchObject({ state: 'unchecked', message: expect.stringMatching(/^no safe connection/) })
})

it('asks with HEAD alone where that is enough, and says who asks', async () => {
  await answerAt('/in-order')
  expect(asked).toEqual(['HEAD /in-order a newspaper'])
})

it('does not ask again where a server asks for patience', async () => {
  await answerAt('/patience')
  expect(asked).toHaveLength(1)
})

it.each([
  ['ENOTFOUND', 'broken', 'there is no such host'],
  ['CERT_HAS_EXPIRED', 'broken', 'browsers warn: its certificate has run out'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'broken', 'browsers warn: its certificate is for another name'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unchecked', 'it could not be reached (UNABLE_TO_VERIFY_LEAF_SIGNATURE)'],
  ['EAI_AGAIN', 'unchecked', 'its name could not be looked up just now'],
])('understands the failure %s', (code, state, message) => {
  const failure = new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) })
  expect(answerOfFailure(failure)).toMatchObject({ state, message })
})

it.each([[401], [418], [451], [500], [999]])(
  'does not call a link broken because a robot is answered with %i',
  (status) => {
    expect(answerOfStatus(status).state).toBe('unchecked')
  },
)
