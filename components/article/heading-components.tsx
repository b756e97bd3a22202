import type { Element, ElementContent } from 'hast'
import type { ComponentProps } from 'react'
import { Heading } from './heading.tsx'

type FromTree<Level extends 2 | 3 | 4 | 5 | 6> = ComponentProps<`h${Level}`> & { node?: Element }

const at =
  <Level extends 2 | 3 | 4 | 5 | 6>(level: Level) =>
  ({ id, children, node }: FromTree<Level>) => (
    <Heading level={level} id={id} hasLink={node?.children.some(isOrHasLink) ?? false}>
      {children}
    </Heading>
  )

/** The headings of a body; level 1 is the headline and does not occur. */
export const headingComponents = { h2: at(2), h3: at(3), h4: at(4), h5: at(5), h6: at(6) }

/** Links, and the components, which may hold links. */
function isOrHasLink(node: ElementContent): boolean {
  if (node.type === 'element') return node.tagName === 'a' || node.children.some(isOrHasLink)
  return node.type !== 'text' && node.type !== 'comment'
}
