import type { Root } from 'hast'
import 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import type { ComponentName } from '@/lib/content/definitions/components.ts'
import type { Body, Source } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'

/** What the components of a body need besides their attributes. */
export interface BodyContext {
  body: Omit<Body, 'tree' | 'cited'>
  language: Language
  keyPoints: readonly string[]
  /** The number of a source in the page's list of sources, by its id; `undefined` for one that is not listed. */
  sourceNumber: (id: string) => number | undefined
  /** Whether a `<Fact>` node is the first in the text that names its figure. */
  firstMention: (node: unknown) => boolean
  /** The number of a table of partners, from 1, by its node in the tree. */
  tableNumber: (node: unknown) => number
}

/**
 * A record that a body names.
 *
 * @throws when it was not loaded with the body
 */
export function loaded<Item>(records: ReadonlyMap<string, Item>, id: string): Item {
  const record = records.get(id)
  if (record === undefined) throw new Error(`The body names "${id}", which was not loaded with it`)
  return record
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

/** The first `<Fact>` of each figure in a tree. */
export function firstMentions(tree: Root): ReadonlySet<unknown> {
  const first = new Map<unknown, unknown>()
  visit(tree, 'mdxJsxTextElement', (node) => {
    if (node.name !== 'Fact') return
    const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value
    if (!first.has(id)) first.set(id, node)
  })
  return new Set(first.values())
}
