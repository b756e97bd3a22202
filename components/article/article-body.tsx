import type { Root } from 'hast'
import { type CreateEvaluater, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { isComponent } from '@/lib/content/body/component-nodes.ts'
import { nodesOf } from '@/lib/content/body/nodes-of.ts'
import type { Body, Source } from '@/lib/content/model.ts'
import { numbering } from '@/lib/content/numbered-sources.ts'
import type { Language } from '@/lib/languages.ts'
import { bodyComponents } from './body-components.tsx'
import { type BodyContext, componentNodes, firstMentions } from './body-context.ts'
import { BodyPopovers } from './body-popovers.tsx'
import { headingComponents } from './heading-components.tsx'
import { labelTables } from './label-tables.ts'

interface Props {
  body: Omit<Body, 'cited'>
  language: Language
  /** The page's list of sources, in the order of their numbers. */
  sources: readonly Source[]
  /** What `<KeyPoints />` shows. */
  keyPoints?: readonly string[]
  /** Whether figures and terms open what is known of them; a page with two bodies has no room for it. */
  popovers?: boolean
}

/**
 * A body as elements. A map from names to components does it; nothing in the tree is evaluated.
 *
 * @throws when the tree names a component that is not in the map, or a record that was not loaded with the body
 */
export function ArticleBody({ body, language, sources, keyPoints = [], popovers = true }: Props): ReactNode {
  const tree = labelTables(body.tree)
  refuseUnknown(tree)
  const tables = componentNodes(tree, 'PartnerTable')
  const mentions = popovers ? firstMentions(tree) : []
  const opening = new Set(mentions.map(({ node }) => node))
  const context: BodyContext = {
    body,
    language,
    keyPoints,
    sourceNumber: numbering(sources),
    opens: (node) => opening.has(node),
    tableNumber: (node) => tables.indexOf(node) + 1,
  }
  const createEvaluater = lookup(context)
  const options = { Fragment, jsx, jsxs, components: headingComponents, createEvaluater, passNode: true }
  return (
    <>
      {toJsxRuntime(tree, options)}
      {mentions.length > 0 && <BodyPopovers mentions={mentions} body={body} language={language} />}
    </>
  )
}

function refuseUnknown(tree: Root) {
  for (const node of nodesOf(tree))
    if (isComponent(node) && !Object.hasOwn(bodyComponents, node.name ?? ''))
      throw new Error(`A body names <${node.name}>, for which there is no component`)
}

/** What the library calls an evaluater does nothing here but find a component by its name. */
function lookup(context: BodyContext): CreateEvaluater {
  const named = new Map(
    Object.entries(bodyComponents).map(([name, render]) => [
      name,
      // Each renderer takes the attributes of its own component, which were checked when the body was loaded.
      (attributes: never) => render(attributes, context),
    ]),
  )
  return () => ({
    evaluateExpression: (expression) =>
      expression.type === 'Identifier' ? named.get(expression.name) : refuseProgram(),
    evaluateProgram: refuseProgram,
  })
}

function refuseProgram(): never {
  throw new Error('A body holds an expression; expected text, because an article is not a program')
}
