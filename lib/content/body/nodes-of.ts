import type { Nodes as HastNodes } from 'hast'
import type { Nodes as MdastNodes } from 'mdast'

/**
 * A node and all below it, each before its children. A page goes through its trees a dozen times; the library for that gives each step a name of its own, for
 * errors in visitors, which takes most of the time.
 */
export function nodesOf(tree: HastNodes): HastNodes[]
export function nodesOf(tree: MdastNodes): MdastNodes[]
export function nodesOf(tree: HastNodes | MdastNodes): (HastNodes | MdastNodes)[] {
  const found = [tree]
  if ('children' in tree) for (const child of tree.children) add(child, found)
  return found
}

function add(node: HastNodes | MdastNodes, found: (HastNodes | MdastNodes)[]) {
  found.push(node)
  if ('children' in node) for (const child of node.children) add(child, found)
}
