import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How long a page halts after the script was sent that is to run meanwhile, in milliseconds. */
const halt = 500

/**
 * A server before another, as a slow network is one: it sends a page up to some words, and the rest only when a script has long been there.
 *
 * @param origin of the server behind it
 * @param words where the page halts, after them
 * @param script the end of the script's address
 */
export async function haltingServer(origin: string, { words, script }: { words: string; script: string }) {
  const scriptSent = new EventEmitter()
  const sent = once(scriptSent, 'sent')
  const server = createServer(async ({ url = '/' }, answer) => {
    const response = await fetch(new URL(url, origin))
    const body = Buffer.from(await response.arrayBuffer())
    answer.setHeader('Content-Type', response.headers.get('Content-Type') ?? '')
    const end = body.indexOf(words) + words.length
    if (end >= words.length) {
      answer.write(body.subarray(0, end))
      await sent
      await new Promise((passed) => setTimeout(passed, halt))
      answer.end(body.subarray(end))
    } else answer.end(body, () => url.endsWith(script) && scriptSent.emit('sent'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
