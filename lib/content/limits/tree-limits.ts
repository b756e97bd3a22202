import type { Nodes, Root } from 'mdast'
import { placeOfNode } from '../body/component-nodes.ts'
import { type LimitProblem, limits, passed } from './limits.ts'

/** Why a parsed body goes no further: what walks through a tree calls itself for each level. */
export function treeLimitProblem(tree: Root): LimitProblem | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    const first = level[0]
    if (depth > limits.levels && first)
      return {
        place: placeOfNode(first),
        message: passed('is nested very deeply', limits.levels, 'levels', 'Write it flat'),
      }
    for (const node of level)
      if ((node.type === 'link' || node.type === 'definition') && node.url.length > limits.address)
        return {
          place: placeOfNode(node),
          message: passed('has a very long address', limits.address, 'characters', 'Shorten it'),
        }
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return undefined
}
