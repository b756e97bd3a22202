import {
  type ComponentNode,
  componentNodes,
  literalAttributes,
  placeOfAttribute,
} from '../content/body/component-nodes.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import { lookUp } from './looked-up.ts'
import { pictureNeeds } from './pictures/drawable.ts'

/** Whether a component is drawn from records. */
const isDrawn = ({ name }: ComponentNode) => name === 'Timeline' || Object.hasOwn(pictureNeeds, name ?? '')

/** picture-figure: what a picture names can be drawn: figures in a fitting unit, at least one event with a date. */
export function pictureFigure(content: Content): Finding[] {
  const named = (kind: ContentFile['kind']) =>
    new Map(content.files.filter((file) => file.kind === kind).map((file) => [file.id, file.data.value ?? {}]))
  const [facts, events] = [named('fact'), named('event')]
  const problems = (node: ComponentNode): { attribute: string; message: string }[] => {
    const attributes = literalAttributes(node)
    const misfits = Object.entries(pictureNeeds[node.name ?? ''] ?? {}).flatMap(([attribute, need]) =>
      (attributes[attribute]?.split(' ') ?? []).flatMap((id) => {
        // A figure that does not exist is reported by reference-unknown.
        const fact = facts.get(id)
        const expected = fact && need(fact)
        return expected ? [{ attribute, message: `cannot draw "${id}" as ${attribute}; ${expected}` }] : []
      }),
    )
    const chosen = attributes.events?.split(' ') ?? [...events.keys()]
    if (node.name === 'Timeline' && !chosen.some((id) => events.get(id)?.date))
      misfits.push({ attribute: 'events', message: 'has no event with a date; expected at least one, for its scale' })
    return misfits
  }
  return content.files.flatMap((file) =>
    componentNodes(file.body).flatMap((node) => {
      if (!isDrawn(node)) return []
      lookUp('picture-figure', file)
      return problems(node).map(({ attribute, message }) =>
        findingAt(file, placeOfAttribute(node, attribute), 'picture-figure', `<${node.name}> ${message}`),
      )
    }),
  )
}
