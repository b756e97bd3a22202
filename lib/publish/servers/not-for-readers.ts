/**
 * What stands in the published folder and is for servers alone: the build's own notes and lists, the files of other hosts, and
 * compressed files under their own names. Regular expressions that nginx, Caddy and JavaScript read in the same way.
 */
export const notForReaders: readonly string[] = ['^/\\.(rechenwerk$|server/)', '^/_(headers|redirects)$', '\\.(br|gz)$']
