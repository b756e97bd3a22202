/** Redirects as static hosts read them in a file `_redirects`: old address, new address, status, one a line. */
export function redirectLines(redirects: readonly { from: string; to: string }[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}
