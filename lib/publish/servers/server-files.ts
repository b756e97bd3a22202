import { redirects } from '../../content/redirects.ts'
import { headersFile } from './hosts.ts'
import { movedForCaddy, movedForNginx, serverFolder } from './moved.ts'

/** The files that the site brings along for the servers that serve it, by their paths in the site. */
export async function serverFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const moved = redirects()
  const files = {
    _headers: headersFile(),
    [`${serverFolder}/moved.nginx`]: movedForNginx(moved),
    [`${serverFolder}/moved.caddy`]: movedForCaddy(moved),
  }
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
}
