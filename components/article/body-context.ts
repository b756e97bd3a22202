import type { Root } from 'hast'
import 'mdast-util-mdx'
import { isComponent } from '@/lib/content/body/component-nodes.ts'
import { nodesOf } from '@/lib/content/body/nodes-of.ts'
import type { ComponentName } from '@/lib/content/definitions/components.ts'
import type { Body } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'

/** What the components of a body need besides their attributes. */
export interface BodyContext {
  body: Omit<Body, 'tree' | 'cited'>
  language: Language
  keyPoints: readonly string[]
  /** The number of a source in the page's list of sources, by its id; `undefined` for one that is not listed. */
  sourceNumber: (id: string) => number | undefined
  /** Whether the node of a figure or term opens what is known of it: the first mention does, once a page. */
  opens: (node: unknown) => boolean
  /** The number of a table of partners, from 1, by its node in the tree. */
  tableNumber: (node: unknown) => number
}

/** The nodes of a component in a tree, in the order of the text. */
export function componentNodes(tree: Root, name: ComponentName): unknown[] {
  return nodesOf(tree).filter((node) => isComponent(node) && node.name === name)
}

/** A figure or term in the text, as the editor named it. */
export interface Mention {
  name: 'Fact' | 'Term'
  id: string
  /** Of a figure: whose statement is printed, where the editor chose it. */
  source?: string
  node: unknown
}

/** The first mention of each figure and of each term in the sentences of a tree, in the order of the text. */
export function firstMentions(tree: Root): Mention[] {
  const first = new Map<string, Mention>()
  for (const node of nodesOf(tree)) {
    if (node.type !== 'mdxJsxTextElement') continue
    const { name } = node
    if (name !== 'Fact' && name !== 'Term') continue
    const valueAt = (attribute: string) => {
      const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === attribute)
      return typeof found?.value === 'string' ? found.value : undefined
    }
    const [id = '', source] = [valueAt('id'), valueAt('source')]
    const key = `${name} ${id}`
    if (!first.has(key)) first.set(key, { name, id, node, ...(source ? { source } : {}) })
  }
  return [...first.values()]
}
