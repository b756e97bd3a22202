/** An old address and the one that it leads to. */
export interface Moved {
  from: string
  to: string
}

/** The folder, in the published site, of lists that servers read and readers do not get. */
export const serverFolder = '.server'

/** Both lists begin with it: Caddy takes an empty file for a mistake. */
const heading = '# Addresses that texts have left.\n'

/** The moved addresses as lines of a `map` of nginx. */
export function movedForNginx(moved: readonly Moved[]): string {
  return heading + moved.map(({ from, to }) => `"${from}" "${to}";\n`).join('')
}

/** The moved addresses as directives of Caddy. */
export function movedForCaddy(moved: readonly Moved[]): string {
  return heading + moved.map(({ from, to }) => `redir ${from} ${to} 301\n`).join('')
}
