/**
 * What an article shows only further down, by the classes and elements of the components: figures, tables and quotations in its
 * text, what opens from it, and everything below it.
 */
export const laterNames: ReadonlySet<string> = new Set(
  'copy-text f term anchor box figure value differs origin voice data told popovers share-page sources about cite citation links topics neighbours related list columns item meta foot table caption thead tbody tr th td dt dd figcaption blockquote data-footnotes'.split(
    ' ',
  ),
)

/** Other classes that a rule for those may name; one with any further class is for other pages. */
const companions = new Set('article prose mark long text wrap share'.split(' '))

/** What every page shows at its end. */
const endNames: ReadonlySet<string> = new Set(['foot'])

const isOnlyFor = (shown: ReadonlySet<string>) => (selector: string) => {
  const names = [...selector.matchAll(/(?<![\w-])(\.)?([a-z][\w-]*)/g)]
  return (
    names.some(([, , name = '']) => shown.has(name)) &&
    names.every(([, dot, name = '']) => !dot || shown.has(name) || companions.has(name))
  )
}

/** Whether a rule, given by its selector, is only for what an article shows further down, or only for the end of any page. */
export const isLater = { article: isOnlyFor(laterNames), page: isOnlyFor(endNames) }
