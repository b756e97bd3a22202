/**
 * What a check finds on any of the pages, each fault with the path of its page. Checks that only read files go over all pages
 * in one test: a test of its own for each of some hundred pages costs more than what it does.
 */
export function faultsOf(paths: readonly string[], check: (path: string) => readonly string[]): string[] {
  return paths.flatMap((path) => check(path).map((fault) => `${path}: ${fault}`))
}
