import type { Heading, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { isComponent, placeOfNode } from '../content/body/component-nodes.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'

function isEmpty(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() === ''
  if (isComponent(node)) return false
  return 'children' in node ? node.children.every((child) => isEmpty(child)) : true
}

/** heading-order: headings have words, and no level is skipped on the way down. The title is the first level. */
export function headingOrder(content: Content): Finding[] {
  return content.files.flatMap((file) => {
    const headings: Heading[] = []
    if (file.body) visit(file.body, 'heading', (node) => void headings.push(node))
    let above = 1
    return headings.flatMap((node) => {
      const say = (message: string) => findingAt(file, placeOfNode(node), 'heading-order', message)
      const findings: Finding[] = []
      if (isEmpty(node)) findings.push(say('is a heading without words; expected words, or no heading'))
      if (node.depth > above + 1)
        findings.push(
          say(
            `is a heading of level ${node.depth} below one of level ${above}; expected ${'#'.repeat(above + 1)}, because no level is skipped`,
          ),
        )
      above = node.depth
      return findings
    })
  })
}
