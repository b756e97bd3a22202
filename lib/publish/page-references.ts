import type { PageScan } from './scan-page.ts'
import { scriptRole } from './script-role.ts'

/** What a page needs of the site's files. Addresses begin with a slash and have no query. */
export interface PageReferences {
  /** Font files that next/font has made. */
  fonts: Set<string>
  /** The page's own modules. */
  scripts: Set<string>
  /** Other things that Next would serve, which are not published. */
  others: Set<string>
}

const nextAddress = /\/_next\/[^\s"'()<>\\,;]*/g
const font = /^\/_next\/static\/media\/[^/?]+\.(?:woff2?|ttf|otf)$/

/**
 * The addresses below `/_next/` in a page's attributes, styles and data, and the site's own scripts. Expects a page without
 * the runtime. Text that readers see is not looked at: an article may write about such an address.
 */
export function pageReferences({ elements }: PageScan): PageReferences {
  const references: PageReferences = { fonts: new Set(), scripts: new Set(), others: new Set() }
  for (const element of elements) {
    for (const text of [...Object.values(element.attributes), element.text]) {
      for (const [address] of text.matchAll(nextAddress)) {
        references[font.test(address) ? 'fonts' : 'others'].add(address)
      }
    }
    if (element.name === 'script' && scriptRole(element) === 'own') {
      references.scripts.add(element.attributes.src?.replace(/[?#].*/, '') ?? '')
    }
  }
  return references
}
