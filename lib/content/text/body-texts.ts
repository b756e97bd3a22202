import type { Nodes, Paragraph, Parents } from 'mdast'
import 'mdast-util-mdx'
import { z } from 'zod'
import { offeredComponent, placeOfNode } from '../body/component-nodes.ts'
import { references } from '../definitions/fields.ts'
import type { ContentFile } from '../input/content-file.ts'
import { LocatedText, lineStartsOf } from './located-text.ts'

/** A block of running text in a body. */
export interface BodyText {
  /** What sort of block it is: `attribute` is a text in a component, such as the title of a box. */
  role: 'paragraph' | 'heading' | 'cell' | 'attribute'
  /** Whether it stands in a block quotation. */
  quoted: boolean
  text: LocatedText
}

/** What stands in a text for a component or a piece of code. */
const foreign = '\uFFFC'
const bareAddress = /^(https?:\/\/|www\.)\S+$/i

class Collector {
  readonly texts: BodyText[] = []
  private readonly file: ContentFile
  private readonly starts: number[]

  constructor(file: ContentFile) {
    this.file = file
    this.starts = lineStartsOf(file)
  }

  private source(node: Pick<Nodes, 'position'>): string {
    const at = (point?: { line: number; column: number }) =>
      point ? (this.starts[point.line - 1] ?? 0) + point.column - 1 : 0
    return this.file.text.slice(at(node.position?.start), at(node.position?.end))
  }

  block(node: Nodes, quoted: boolean) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const text = new LocatedText(this.file, this.file.language ?? 'de')
      for (const child of node.children) this.inline(child, text)
      const role = node.type === 'tableCell' ? 'cell' : node.type
      this.texts.push({ role, quoted, text })
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') this.attributes(node)
    else if ('children' in node)
      for (const child of (node as Parents).children) this.block(child, quoted || node.type === 'blockquote')
  }

  private inline(node: Paragraph['children'][number], into: LocatedText) {
    if (node.type === 'text') into.add(node.value, this.source(node), placeOfNode(node))
    else if (node.type === 'break') into.addForeign('\n')
    else if (node.type === 'footnoteReference') return
    else if ('children' in node && node.children.length > 0 && !isAddress(node))
      for (const child of node.children) this.inline(child, into)
    else into.addForeign(foreign)
  }

  /** The attributes of a component that hold words: neither ids nor a choice. */
  private attributes(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>) {
    const shape = offeredComponent(node.name)?.attributes.shape ?? {}
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
      const type = Object.hasOwn(shape, attribute.name) ? shape[attribute.name] : undefined
      const plain = type instanceof z.ZodOptional ? type.def.innerType : type
      if (!(plain instanceof z.ZodString) || references.has(plain)) continue
      const before = attribute.name.length + 2
      const { line, column } = placeOfNode(attribute)
      const text = new LocatedText(this.file, this.file.language ?? 'de')
      text.add(attribute.value, this.source(attribute).slice(before, -1), { line, column: column + before })
      this.texts.push({ role: 'attribute', quoted: false, text })
    }
  }
}

/** Whether a link shows nothing but an address. */
function isAddress(node: Paragraph['children'][number]): boolean {
  const only = node.type === 'link' && node.children.length === 1 ? node.children[0] : undefined
  return only?.type === 'text' && bareAddress.test(only.value)
}

/** The texts of files that were asked for; several rules look at the same. */
const textsOfFiles = new WeakMap<ContentFile, readonly BodyText[]>()

/** The running text of a body, block by block. */
export function bodyTexts(file: ContentFile): readonly BodyText[] {
  const known = textsOfFiles.get(file)
  if (known || !file.body) return known ?? []
  const collector = new Collector(file)
  collector.block(file.body, false)
  textsOfFiles.set(file, collector.texts)
  return collector.texts
}
