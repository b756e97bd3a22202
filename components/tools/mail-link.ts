/** A `mailto:` address that opens a letter with a page's title as its subject and the page's address as its text. */
export function mailLink(title: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`
}
