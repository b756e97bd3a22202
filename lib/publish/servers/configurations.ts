import { caddySite } from './caddy.ts'
import { nginxHttp, nginxSite } from './nginx.ts'

/** The configurations in the repository that are made from the list of headers, by their paths. */
export function configurations(): Record<string, string> {
  return {
    'deploy/nginx/http.conf': nginxHttp(),
    'deploy/nginx/site.conf': nginxSite(),
    'deploy/caddy/site.caddy': caddySite(),
  }
}
