import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { ComponentName } from '@/lib/content/definitions/components.ts'
import type { Body, Source } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'

/** What the components of a body need besides their attributes. */
export interface BodyContext {
  body: Pick<Body, 'facts' | 'quotes' | 'partnerTables'>
  language: Language
  keyPoints: readonly string[]
  /** The number of a source in the page's list of sources, by its id; `undefined` for one that is not listed. */
  sourceNumber: (id: string) => number | undefined
  /** The number of a table of partners, from 1, by its node in the tree. */
  tableNumber: (node: unknown) => number
}

/** The nodes of a component in a tree, in the order of the text. */
export function componentNodes(tree: Root, name: ComponentName): unknown[] {
  const found: unknown[] = []
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if ('name' in node && node.name === name) found.push(node)
  })
  return found
}

/** Gives sources their numbers by their place in a list, from 1. */
export function numbering(sources: readonly Source[]): (id: string) => number | undefined {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
  return (id) => numbers.get(id)
}
