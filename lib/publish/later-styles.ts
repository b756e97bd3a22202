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

/** Whether a rule is only for what an article shows further down. */
export function isLater(selector: string): boolean {
  const names = [...selector.matchAll(/(?<![\w-])(\.)?([a-z][\w-]*)/g)]
  return (
    names.some(([, , name = '']) => laterNames.has(name)) &&
    names.every(([, dot, name = '']) => !dot || laterNames.has(name) || companions.has(name))
  )
}
