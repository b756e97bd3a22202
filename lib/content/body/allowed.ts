import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type BodyKind, offeredComponents } from '../definitions/components.ts'
import type { Place } from '../finding.ts'
import { shapeProblems } from '../input/shape-problems.ts'
import {
  type ComponentNode,
  isComponent,
  literalAttributes,
  offeredComponent,
  placeOfAttribute,
  placeOfNode,
} from './component-nodes.ts'

/** A body refused or doubted at a place. */
export interface BodyProblem {
  place: Place
  message: string
}

/** The parts of Markdown that a body may hold. An allow list, so that a new syntax of the parser is refused and not let through. */
const allowedNodes = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'inlineCode',
  'code',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
])

const refusals: Partial<Record<Nodes['type'], string>> = {
  mdxjsEsm: 'has a line that begins with import or export; expected text, because an article is not a program',
  mdxFlowExpression: 'has an {expression}; expected text, because an article is not a program',
  mdxTextExpression: 'has an {expression}; expected text, because an article is not a program',
  html: 'has HTML; expected Markdown or one of the offered components',
  image: 'has a picture in the text; expected the lead picture in the field "image" of the front matter',
  imageReference: 'has a picture in the text; expected the lead picture in the field "image" of the front matter',
}

const offeredNames = Object.keys(offeredComponents).join(', ')

/** Whether all that stands in a component is text, perhaps emphasised: it becomes a link, in which no other may stand. */
function isWords({ children }: ComponentNode): boolean {
  const plain = (node: Nodes): boolean =>
    node.type === 'text' || (node.type === 'emphasis' && node.children.every((child) => plain(child)))
  return children.length > 0 && children.every(plain)
}

function componentProblems(node: ComponentNode, kind: BodyKind): BodyProblem[] {
  const place = placeOfNode(node)
  const offered = offeredComponent(node.name)
  if (!offered) return [{ place, message: `<${node.name ?? ''}> is not offered; expected one of: ${offeredNames}` }]
  const problems: BodyProblem[] = []
  const say = (message: string, at: Place = place) => problems.push({ place: at, message: `<${node.name}> ${message}` })

  if (!offered.in.includes(kind)) say(`is not for this kind of text; expected in: ${offered.in.join(', ')}`)
  if (offered.display === 'inline' && node.type === 'mdxJsxFlowElement')
    say('stands on a line of its own; expected within a sentence')
  if (offered.display === 'block' && node.type === 'mdxJsxTextElement')
    say('stands within a sentence; expected on lines of its own, with an empty line before and after')
  if (offered.around === 'words') {
    if (!isWords(node)) say(`stands around no plain words; expected <${node.name} …>words</${node.name}>`)
  } else if (node.children.length > 0) say(`has content; expected <${node.name} … />, closed in itself`)

  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    const at = attribute.position ? placeOfNode(attribute) : place
    if (attribute.type === 'mdxJsxExpressionAttribute') say('has attributes in braces; expected name="text"', at)
    else if (typeof attribute.value !== 'string')
      say(`has ${attribute.name} without a literal text; expected ${attribute.name}="text"`, at)
    else if (seen.has(attribute.name)) say(`has ${attribute.name} twice; expected it once`, at)
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name)
  }
  if (problems.length > 0) return problems

  for (const { path, message } of shapeProblems(offered.attributes, literalAttributes(node), 'attribute')) {
    say(message, placeOfAttribute(node, path[0]))
  }
  return problems
}

/**
 * Addresses that a link may lead to: pages of the site, places on the page, https, http and e-mail. Browsers take a backslash
 * for a slash, so that `/\evil.example` leads away from the site; a name before an @ looks like the site that it is not.
 */
const allowedAddress = /^(?:\/(?!\/)|#|https?:\/\/(?![^/?#]*@)|mailto:)[^\\]*$/i

/** Whether an address is one that a page and a feed can lead to. Brackets are spelled out in the path and break the rest. */
function isAddress(url: string): boolean {
  return allowedAddress.test(url) && URL.canParse(url.replace(/[[\]]/g, '%5B'), 'https://a.example/')
}

/**
 * Everything in a body that may not stand there. This is the security border between what an editor writes and what the
 * build runs: a body with a problem is never rendered.
 */
export function bodyProblems(tree: Root, kind: BodyKind): BodyProblem[] {
  const problems: BodyProblem[] = []
  visit(tree, (node) => {
    if (isComponent(node)) {
      problems.push(...componentProblems(node, kind))
    } else if (!allowedNodes.has(node.type)) {
      problems.push({
        place: placeOfNode(node),
        message: refusals[node.type] ?? `holds ${node.type}, which is not offered`,
      })
    } else if (node.type === 'heading' && (node.depth === 1 || node.depth > 4)) {
      problems.push({
        place: placeOfNode(node),
        message: `has a heading of level ${node.depth}; expected ##, ### or ####, because the title is the first level`,
      })
    } else if ((node.type === 'link' || node.type === 'definition') && !isAddress(node.url)) {
      problems.push({
        place: placeOfNode(node),
        message: `links to "${node.url}"; expected a valid address that begins with https://, / or #`,
      })
    }
  })
  return problems
}
