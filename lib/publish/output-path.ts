/** The 404 page: `pathname` in Next's outputs, and the file that web servers look for. */
export const notFoundPathname = '/404'

/** Whether a page is shown for addresses that do not exist: on the whole site, or below a folder such as `/de/`. */
function isNotFoundPage(pathname: string): boolean {
  return pathname.endsWith(notFoundPathname)
}

/**
 * The file of a page, relative to the output folder with `/` between the parts: `/de` is `de/index.html`, `/` is
 * `index.html`. Next gives the address without a closing slash and without percent-encoding.
 */
export function pagePath(pathname: string): string {
  if (isNotFoundPage(pathname)) return `${pathname.slice(1)}.html`
  return pathname === '/' ? 'index.html' : `${pathname.slice(1)}/index.html`
}

/** The address of a page as readers and messages have it, with a closing slash: `/de/`. */
export function pageAddress(pathname: string): string {
  if (isNotFoundPage(pathname)) return `${pathname}.html`
  return pathname === '/' ? '/' : `${pathname}/`
}

/** The file of a route handler or another thing with a name of its own: `/de/feed.xml` is `de/feed.xml`. */
export function filePath(pathname: string): string {
  return pathname.slice(1)
}

/**
 * Whether an address can become a file in the output folder: parts that are not empty, none of them `.` or `..`, and no
 * character that a file system reads as something else. An address comes from `generateStaticParams`, so from content.
 */
export function isSafePathname(pathname: string): boolean {
  if (pathname === '/') return true
  const parts = pathname.slice(1).split('/')
  return pathname.startsWith('/') && parts.every((part) => part !== '' && part !== '.' && part !== '..' && isSafe(part))
}

function isSafe(part: string): boolean {
  return !/[\\:?*"<>|\p{Cc}]/u.test(part)
}
