import { languages } from '../languages.ts'
import { address } from '../routes.ts'

/**
 * Redirects as static hosts read them in a file `_redirects`: old address, new address, status, one a line, the first that
 * fits counts. A line that a host does not know it leaves out; each has the static page as its fallback.
 */
export function redirectLines(redirects: readonly { from: string; to: string }[]): string {
  return [
    // A page of our own stands at the old address. Netlify heeds a redirect from there only with "!", which Cloudflare does not know.
    ...redirects.flatMap(({ from, to }) => [`${from} ${to} 301!`, `${from} ${to} 301`]),
    ...languages.map((language) => `/ ${address(language)} 302! Language=${language}`),
    ...languages.map((language) => `${address(language)}* ${address(language)}404.html 404`),
    '',
  ].join('\n')
}
