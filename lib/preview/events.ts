import type { ServerResponse } from 'node:http'

/**
 * What the browsers that show the preview are told: `shown` when pages are made of something else than before, `findings` when
 * something else is wrong, or nothing any more.
 */
export type PreviewEvent = 'shown' | 'findings'

/** The browsers that listen, by server-sent events. */
export class Listeners {
  private readonly open = new Set<ServerResponse>()
  /** A browser that was there before the preview began anew gets to know by this. */
  private readonly began = Date.now()

  /** Keeps a request open until the browser leaves. */
  add(response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(`retry: 500\nevent: began\ndata: ${this.began}\n\n`)
    this.open.add(response)
    response.on('close', () => this.open.delete(response))
  }

  /** Tells every browser that listens. */
  tell(event: PreviewEvent) {
    for (const response of this.open) response.write(`event: ${event}\ndata: 1\n\n`)
  }
}
