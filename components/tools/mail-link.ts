/**
 * A `mailto:` address that opens a letter with a page's title as its subject and the page's address as its text. Letters
 * beyond ASCII stay: browsers encode them, and written out they are a repetition, which compresses to nothing.
 */
export function mailLink(title: string, address: string): string {
  return `mailto:?subject=${encoded(title)}&body=${encoded(address)}`
}

/** A text without white space and what has a meaning in an address. */
const encoded = (text: string) => text.replace(/[\s"#%&+<=>?[\\\]^`{|}]/g, encodeURIComponent)
